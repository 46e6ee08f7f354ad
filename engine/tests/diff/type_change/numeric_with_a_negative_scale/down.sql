-- driftless:generated

-- Modify "prices" table
ALTER TABLE "prices" DROP COLUMN "about";
