-- driftless:generated
-- hazard: data-loss: drops table public.nothing

-- Drop "nothing" table
DROP TABLE "nothing";
