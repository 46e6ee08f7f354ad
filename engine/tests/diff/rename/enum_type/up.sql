-- driftless:generated

-- Rename type "role"
ALTER TYPE "role" RENAME TO "user_role";
