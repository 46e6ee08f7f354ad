-- driftless:generated
-- hazard: data-loss: drops column public.users.name
-- hazard: breaks-application: renames column public.users.full_name

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "name";
-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "full_name" TO "name";
