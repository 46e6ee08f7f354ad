-- driftless:generated

-- Rename type "role"
ALTER TYPE "role" RENAME TO "user_role";
-- Rename value of enum type "user_role"
ALTER TYPE "user_role" RENAME VALUE 'admin' TO 'owner';
