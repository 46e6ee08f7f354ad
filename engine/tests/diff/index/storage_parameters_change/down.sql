-- driftless:generated

-- Modify index "users_at_idx"
ALTER INDEX "users_at_idx" RESET (autosummarize, pages_per_range);
-- Modify index "users_name_idx"
ALTER INDEX "users_name_idx" RESET (fillfactor);
-- Modify index "users_tags_idx"
ALTER INDEX "users_tags_idx" RESET (gin_pending_list_limit);
ALTER INDEX "users_tags_idx" SET (fastupdate = on);
