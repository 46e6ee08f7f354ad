-- driftless:generated
-- hazard: breaks-application: renames column public.users.user_id

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "user_id" TO "id";
