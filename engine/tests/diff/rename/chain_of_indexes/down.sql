-- driftless:generated

-- Rename index "logs_b"
ALTER INDEX "logs_b" RENAME TO "logs_a";
-- Rename index "logs_c"
ALTER INDEX "logs_c" RENAME TO "logs_b";
