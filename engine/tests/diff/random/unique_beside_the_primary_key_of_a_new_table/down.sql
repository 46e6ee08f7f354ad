-- driftless:generated
-- hazard: data-loss: drops table public.events

-- Drop "events" table
DROP TABLE "events";
