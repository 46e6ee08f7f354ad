-- driftless:generated

-- Rename value of enum type "user_role"
ALTER TYPE "user_role" RENAME VALUE 'owner' TO 'admin';
-- Rename type "user_role"
ALTER TYPE "user_role" RENAME TO "role";
