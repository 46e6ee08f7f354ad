-- driftless:generated
-- atlas:txmode none

-- Drop index "users_avatar_idx" of table "users"
DROP INDEX CONCURRENTLY "users_avatar_idx";

-- next file

-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "avatar";
