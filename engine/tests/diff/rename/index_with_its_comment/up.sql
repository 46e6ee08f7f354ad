-- driftless:generated

-- Rename index "logs_by_time"
ALTER INDEX "logs_by_time" RENAME TO "logs_at_idx";
