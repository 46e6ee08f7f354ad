-- driftless:generated

-- Modify "addresses" table
ALTER TABLE "addresses" DROP COLUMN "country";
