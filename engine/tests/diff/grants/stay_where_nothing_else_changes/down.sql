-- driftless:generated

-- Modify "teams" table
ALTER TABLE "teams" DROP COLUMN "name";
