-- driftless:generated

-- Drop view public.user_names
DROP VIEW "user_names";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(10);
-- Create view public.user_names
CREATE VIEW user_names AS
 SELECT users.id,
    users.name
   FROM users;
