-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "created_at";
