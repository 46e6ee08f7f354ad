-- driftless:generated
-- hazard: breaks-application: makes view public.people anew: owner and grants are put back as the migrations leave them

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
