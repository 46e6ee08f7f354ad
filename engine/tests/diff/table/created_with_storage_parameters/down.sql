-- driftless:generated
-- hazard: data-loss: drops table public.queue

-- Drop "queue" table
DROP TABLE "queue";
