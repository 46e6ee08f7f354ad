-- driftless:generated
-- hazard: data-loss: drops table public.logs_2025

-- Drop "logs_2025" table
DROP TABLE "logs_2025";
