-- driftless:generated

-- Modify index "users_name_idx"
ALTER INDEX "users_name_idx" ALTER COLUMN 1 SET STATISTICS -1;
