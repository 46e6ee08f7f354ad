-- driftless:generated

-- Modify "trucks" table
ALTER TABLE "trucks" NO INHERIT "vehicles";
