-- driftless:generated

-- Rename index "logs_at"
ALTER INDEX "logs_at" RENAME TO "logs_b";
