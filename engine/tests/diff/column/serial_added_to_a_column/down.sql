-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" DROP DEFAULT;
-- Drop sequence "users_id_seq"
DROP SEQUENCE "users_id_seq";
