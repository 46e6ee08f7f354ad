-- driftless:generated

-- Modify "vehicles" table
ALTER TABLE "vehicles" ALTER COLUMN "wheels" TYPE bigint;
