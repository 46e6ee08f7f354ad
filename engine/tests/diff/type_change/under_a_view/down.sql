-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.name does not convert (character varying(20) to character varying(10))

-- Drop view public.user_names
DROP VIEW "user_names";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(10);
-- Create view public.user_names
CREATE VIEW user_names AS
 SELECT users.id,
    users.name
   FROM users;
