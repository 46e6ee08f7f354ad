-- driftless:generated
-- hazard: data-loss: drops table public.trucks
-- hazard: data-loss: drops table public.things
-- hazard: data-loss: drops table public.vehicles

-- Drop "trucks" table
DROP TABLE "trucks";
-- Drop "things" table
DROP TABLE "things";
-- Drop "vehicles" table
DROP TABLE "vehicles";
