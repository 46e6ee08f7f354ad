-- driftless:generated

-- Drop "logs_2025" table
DROP TABLE "logs_2025";
