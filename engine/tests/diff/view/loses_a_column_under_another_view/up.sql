-- driftless:generated

-- Drop view public.names
DROP VIEW "names";
-- Drop view public.people
DROP VIEW "people";
-- Create view public.people
CREATE VIEW people AS
 SELECT users.id,
    users.name
   FROM users;
-- Create view public.names
CREATE VIEW names AS
 SELECT people.name
   FROM people;
GRANT SELECT ON TABLE names TO pg_monitor;
-- Set comment of view public.names
COMMENT ON VIEW names IS 'only names';
