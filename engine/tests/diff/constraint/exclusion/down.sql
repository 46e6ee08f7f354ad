-- driftless:generated

-- Modify "r" table
ALTER TABLE "r" DROP CONSTRAINT "r_once";
