-- driftless:generated
-- hazard: data-loss: drops table public.trucks
-- hazard: data-loss: drops table public.vehicles

-- Drop "trucks" table
DROP TABLE "trucks";
-- Drop "vehicles" table
DROP TABLE "vehicles";
