-- driftless:generated
-- hazard: breaks-application: renames type public.role

-- Rename type "role"
ALTER TYPE "role" RENAME TO "user_role";
