-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.name does not convert (text to character varying(30))

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(30);
