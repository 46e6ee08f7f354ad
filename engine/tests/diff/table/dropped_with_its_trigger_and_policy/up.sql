-- driftless:generated
-- hazard: data-loss: drops table public.teams

-- Drop "teams" table
DROP TABLE "teams";
