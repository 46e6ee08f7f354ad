-- driftless:generated

-- Modify index "users_name_idx"
ALTER INDEX "users_name_idx" SET (fillfactor = 70);
