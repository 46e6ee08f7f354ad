-- driftless:generated

-- Modify "nothing" table
ALTER TABLE "nothing" DROP COLUMN "a";
