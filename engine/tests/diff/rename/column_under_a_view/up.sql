-- driftless:generated
-- hazard: breaks-application: renames column public.users.name

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";
