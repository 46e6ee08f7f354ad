-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "token";
