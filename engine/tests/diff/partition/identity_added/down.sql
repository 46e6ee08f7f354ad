-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs" DROP COLUMN "id";
