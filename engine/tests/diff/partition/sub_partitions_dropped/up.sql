-- driftless:generated

-- Drop "logs_2024_eu" table
DROP TABLE "logs_2024_eu";
-- Drop "logs_2024" table
DROP TABLE "logs_2024";
-- Drop "logs" table
DROP TABLE "logs";
