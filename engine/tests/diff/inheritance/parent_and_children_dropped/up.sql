-- driftless:generated

-- Drop "a_trucks" table
DROP TABLE "a_trucks";
-- Drop "z_trucks" table
DROP TABLE "z_trucks";
-- Drop "vehicles" table
DROP TABLE "vehicles";
