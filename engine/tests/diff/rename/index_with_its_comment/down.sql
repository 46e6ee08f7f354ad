-- driftless:generated

-- Rename index "logs_at_idx"
ALTER INDEX "logs_at_idx" RENAME TO "logs_by_time";
