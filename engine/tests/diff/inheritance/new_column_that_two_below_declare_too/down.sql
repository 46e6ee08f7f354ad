-- driftless:generated

-- Modify "a" table
ALTER TABLE "a" DROP COLUMN "n";
-- Modify "c" table
ALTER TABLE "c" DROP COLUMN "n";
-- Modify "e" table
ALTER TABLE "e" DROP COLUMN "n";
