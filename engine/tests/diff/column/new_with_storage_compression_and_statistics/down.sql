-- driftless:generated

-- Modify "documents" table
ALTER TABLE "documents" DROP COLUMN "body";
