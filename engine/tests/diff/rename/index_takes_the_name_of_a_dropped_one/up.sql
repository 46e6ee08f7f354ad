-- driftless:generated

-- Drop index "logs_a" of table "logs"
DROP INDEX "logs_a";
-- Rename index "logs_b"
ALTER INDEX "logs_b" RENAME TO "logs_a";
