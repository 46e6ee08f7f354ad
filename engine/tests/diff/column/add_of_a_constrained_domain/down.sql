-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" DROP COLUMN "amount";
