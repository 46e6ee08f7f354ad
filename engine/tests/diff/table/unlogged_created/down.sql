-- driftless:generated
-- hazard: data-loss: drops table public.cache

-- Drop "cache" table
DROP TABLE "cache";
