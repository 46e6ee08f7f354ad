-- driftless:generated

-- Rename index "logs_a"
ALTER INDEX "logs_a" RENAME TO "logs_a__aside";
-- Rename index "logs_b"
ALTER INDEX "logs_b" RENAME TO "logs_a";
-- Rename index "logs_a__aside"
ALTER INDEX "logs_a__aside" RENAME TO "logs_b";
