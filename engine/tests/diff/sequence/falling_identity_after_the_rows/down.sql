-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" ALTER COLUMN "id" DROP IDENTITY;
