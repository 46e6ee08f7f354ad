-- driftless:generated
-- hazard: data-loss: drops table public.a_trucks
-- hazard: data-loss: drops table public.z_trucks
-- hazard: data-loss: drops table public.vehicles

-- Drop "a_trucks" table
DROP TABLE "a_trucks";
-- Drop "z_trucks" table
DROP TABLE "z_trucks";
-- Drop "vehicles" table
DROP TABLE "vehicles";
