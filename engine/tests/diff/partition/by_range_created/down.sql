-- driftless:generated

-- Drop "logs_2024" table
DROP TABLE "logs_2024";
-- Drop "logs_rest" table
DROP TABLE "logs_rest";
-- Drop "logs" table
DROP TABLE "logs";
