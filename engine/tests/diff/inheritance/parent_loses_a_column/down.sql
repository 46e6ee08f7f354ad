-- driftless:generated

-- Modify "vehicles" table
ALTER TABLE "vehicles" ADD COLUMN "wheels" integer DEFAULT 4;
