-- driftless:generated

-- Drop "trucks" table
DROP TABLE "trucks";
-- Drop "things" table
DROP TABLE "things";
-- Drop "vehicles" table
DROP TABLE "vehicles";
