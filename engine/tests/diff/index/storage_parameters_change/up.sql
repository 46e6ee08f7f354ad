-- driftless:generated

-- Modify index "users_at_idx"
ALTER INDEX "users_at_idx" SET (autosummarize = on, pages_per_range = 32);
-- Modify index "users_name_idx"
ALTER INDEX "users_name_idx" SET (fillfactor = 70);
-- Modify index "users_tags_idx"
ALTER INDEX "users_tags_idx" SET (fastupdate = off, gin_pending_list_limit = 256);
