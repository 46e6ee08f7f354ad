-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.id does not convert (integer to bigint)

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" TYPE bigint;
