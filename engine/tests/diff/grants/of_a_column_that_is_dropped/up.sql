-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "Mail";
