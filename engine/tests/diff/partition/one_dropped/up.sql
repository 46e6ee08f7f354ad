-- driftless:generated

-- Drop "logs_2023" table
DROP TABLE "logs_2023";
