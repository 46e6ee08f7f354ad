-- driftless:generated
-- hazard: data-loss: drops table public.events_high
-- hazard: data-loss: drops table public.events_low
-- hazard: data-loss: drops table public.events

-- Drop "events_high" table
DROP TABLE "events_high";
-- Drop "events_low" table
DROP TABLE "events_low";
-- Drop "events" table
DROP TABLE "events";
