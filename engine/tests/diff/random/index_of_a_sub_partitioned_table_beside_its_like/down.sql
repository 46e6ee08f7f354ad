-- driftless:generated

-- Drop index "tags_idx" of table "tags"
DROP INDEX "tags_idx";
-- Rename index "rooms_part_idx1"
ALTER INDEX "rooms_part_idx1" RENAME TO "rooms_part_idx";
-- Set comment of index "rooms_part_idx"
COMMENT ON INDEX "rooms_part_idx" IS 'a part';
