-- driftless:generated
-- hazard: data-loss: drops table public.logs_2023

-- Drop "logs_2023" table
DROP TABLE "logs_2023";
