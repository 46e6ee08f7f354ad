-- driftless:generated

-- Modify "now" table
ALTER TABLE "now" DROP COLUMN "now";
