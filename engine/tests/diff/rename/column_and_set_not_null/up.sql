-- driftless:generated
-- hazard: breaks-application: renames column public.users.name
-- hazard: scan: checks every row of public.users
-- hazard: can-fail: fails when public.users.full_name holds NULL

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "full_name" SET NOT NULL;
