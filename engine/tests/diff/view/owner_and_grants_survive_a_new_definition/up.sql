-- driftless:generated

-- Drop view public.people
DROP VIEW "people";
-- Create view public.people
CREATE VIEW people AS
 SELECT users.id,
    users.name
   FROM users;
ALTER VIEW people OWNER TO pg_write_all_data;
GRANT SELECT ON TABLE people TO pg_monitor;
GRANT UPDATE (name) ON TABLE people TO PUBLIC;
