-- driftless:generated

-- Modify "frozen" table
ALTER TABLE "frozen" DROP CONSTRAINT "no_more";
