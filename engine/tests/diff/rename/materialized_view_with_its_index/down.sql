-- driftless:generated

-- Rename index "user_totals_n_idx"
ALTER INDEX "user_totals_n_idx" RENAME TO "totals_n_idx";
-- Rename materialized view "user_totals"
ALTER MATERIALIZED VIEW "user_totals" RENAME TO "totals";
