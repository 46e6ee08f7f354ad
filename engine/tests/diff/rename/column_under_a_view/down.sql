-- driftless:generated
-- hazard: breaks-application: renames column public.users.full_name

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "full_name" TO "name";
