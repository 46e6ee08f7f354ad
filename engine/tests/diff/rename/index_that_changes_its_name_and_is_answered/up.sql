-- driftless:generated

-- Rename index "logs_b"
ALTER INDEX "logs_b" RENAME TO "logs_at";
