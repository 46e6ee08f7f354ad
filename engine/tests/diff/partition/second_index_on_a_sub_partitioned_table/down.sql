-- driftless:generated

-- Drop index "%s" of table "logs2"
DROP INDEX "%s";
-- Rename index "accounts2_part_idx1"
ALTER INDEX "accounts2_part_idx1" RENAME TO "accounts2_part_idx";
