-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" DROP COLUMN "r";
