-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.name does not convert (character varying(50) to character varying(20))

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(20);
