-- driftless:generated

-- Rename index "logs_b"
ALTER INDEX "logs_b" RENAME TO "logs_b__aside";
-- Rename index "logs_a"
ALTER INDEX "logs_a" RENAME TO "logs_b";
-- Rename index "logs_b__aside"
ALTER INDEX "logs_b__aside" RENAME TO "logs_a";
