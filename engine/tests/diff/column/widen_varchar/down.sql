-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.email does not convert (character varying(500) to character varying(255))

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "email" TYPE character varying(255);
