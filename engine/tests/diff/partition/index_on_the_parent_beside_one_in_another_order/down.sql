-- driftless:generated

-- Drop index "logs_2024_downwards" of table "logs_2024"
DROP INDEX "logs_2024_downwards";
-- Drop "logs_2025" table
DROP TABLE "logs_2025";
-- Drop index "logs_level" of table "logs"
DROP INDEX "logs_level";
