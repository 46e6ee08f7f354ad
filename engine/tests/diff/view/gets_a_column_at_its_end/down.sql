-- driftless:generated

-- Drop view public.people
DROP VIEW "people";
-- Create view public.people
CREATE VIEW people AS
 SELECT users.id,
    users.name
   FROM users;
GRANT SELECT ON TABLE people TO pg_monitor;
