-- driftless:generated
-- hazard: data-loss: drops table public.logs_2024_eu
-- hazard: data-loss: drops table public.logs_2024
-- hazard: data-loss: drops table public.logs

-- Drop "logs_2024_eu" table
DROP TABLE "logs_2024_eu";
-- Drop "logs_2024" table
DROP TABLE "logs_2024";
-- Drop "logs" table
DROP TABLE "logs";
