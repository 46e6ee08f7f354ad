-- driftless:generated
-- hazard: scan: checks every row of public.users
-- hazard: can-fail: fails when public.users.name holds NULL

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;
