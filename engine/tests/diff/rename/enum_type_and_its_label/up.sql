-- driftless:generated
-- hazard: breaks-application: renames type public.role
-- hazard: breaks-application: renames label 'admin' of enum public.user_role

-- Rename type "role"
ALTER TYPE "role" RENAME TO "user_role";
-- Rename value of enum type "user_role"
ALTER TYPE "user_role" RENAME VALUE 'admin' TO 'owner';
