-- driftless:generated

-- Modify "trucks" table
ALTER TABLE "trucks" INHERIT "vehicles";
