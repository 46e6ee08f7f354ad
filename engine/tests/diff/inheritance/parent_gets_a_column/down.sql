-- driftless:generated

-- Modify "vehicles" table
ALTER TABLE "vehicles" DROP COLUMN "wheels";
