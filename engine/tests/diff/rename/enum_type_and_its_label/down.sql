-- driftless:generated
-- hazard: breaks-application: renames label 'owner' of enum public.user_role
-- hazard: breaks-application: renames type public.user_role

-- Rename value of enum type "user_role"
ALTER TYPE "user_role" RENAME VALUE 'owner' TO 'admin';
-- Rename type "user_role"
ALTER TYPE "user_role" RENAME TO "role";
