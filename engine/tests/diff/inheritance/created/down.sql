-- driftless:generated

-- Drop "trucks" table
DROP TABLE "trucks";
-- Drop "vehicles" table
DROP TABLE "vehicles";
