-- driftless:generated

-- Modify "a" table
ALTER TABLE "a" DROP COLUMN "n";
-- Modify "c" table
ALTER TABLE "c" DROP COLUMN "n";
