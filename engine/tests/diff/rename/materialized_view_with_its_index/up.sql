-- driftless:generated

-- Rename materialized view "totals"
ALTER MATERIALIZED VIEW "totals" RENAME TO "user_totals";
-- Rename index "totals_n_idx"
ALTER INDEX "totals_n_idx" RENAME TO "user_totals_n_idx";
