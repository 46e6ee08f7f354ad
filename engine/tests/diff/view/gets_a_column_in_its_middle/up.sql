-- driftless:generated

-- Drop view public.people
DROP VIEW "people";
-- Create view public.people
CREATE VIEW people AS
 SELECT users.id,
    users.active,
    users.name
   FROM users;
GRANT SELECT ON TABLE people TO pg_monitor;
-- Set comment of view public.people
COMMENT ON VIEW people IS 'everyone';
