-- driftless:generated
-- hazard: breaks-application: renames column public.users.id

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "id" TO "user_id";
