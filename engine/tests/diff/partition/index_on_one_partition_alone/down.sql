-- driftless:generated

-- Drop index "logs_2024_id_idx" of table "logs_2024"
DROP INDEX "logs_2024_id_idx";
