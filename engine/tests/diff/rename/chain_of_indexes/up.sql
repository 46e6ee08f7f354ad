-- driftless:generated

-- Rename index "logs_b"
ALTER INDEX "logs_b" RENAME TO "logs_c";
-- Rename index "logs_a"
ALTER INDEX "logs_a" RENAME TO "logs_b";
