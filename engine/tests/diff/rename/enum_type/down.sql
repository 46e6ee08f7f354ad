-- driftless:generated
-- hazard: breaks-application: renames type public.user_role

-- Rename type "user_role"
ALTER TYPE "user_role" RENAME TO "role";
