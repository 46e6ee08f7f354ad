-- driftless:generated

-- Drop index "logs_id_idx" of table "logs"
DROP INDEX "logs_id_idx";
