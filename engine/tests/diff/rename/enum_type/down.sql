-- driftless:generated

-- Rename type "user_role"
ALTER TYPE "user_role" RENAME TO "role";
