-- driftless:generated

-- Modify "boxes" table
ALTER TABLE "boxes" DROP COLUMN "area";
