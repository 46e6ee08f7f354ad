-- driftless:generated

-- Drop view public.m_names
DROP VIEW "m_names";
-- Drop view public.z_names
DROP VIEW "z_names";
-- Drop view public.a_names
DROP VIEW "a_names";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(20);
-- Create view public.a_names
CREATE VIEW a_names AS
 SELECT users.id,
    users.name
   FROM users;
-- Create view public.z_names
CREATE VIEW z_names AS
 SELECT upper((a_names.name)::text) AS name
   FROM a_names;
GRANT SELECT ON TABLE z_names TO pg_monitor;
-- Create view public.m_names
CREATE VIEW m_names AS
 SELECT a.name,
    z.name AS upper
   FROM a_names a,
    z_names z;
