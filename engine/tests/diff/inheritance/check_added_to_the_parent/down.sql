-- driftless:generated

-- Modify "vehicles" table
ALTER TABLE "vehicles" DROP CONSTRAINT "has_wheels";
