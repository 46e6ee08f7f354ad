-- driftless:generated

-- Rename index "accounts2_part_idx"
ALTER INDEX "accounts2_part_idx" RENAME TO "accounts2_part_idx1";
-- Create index "accounts2_part_idx" on table "accounts2"
CREATE INDEX "accounts2_part_idx" ON "accounts2" USING btree (part);
-- Create index "%s" on table "logs2"
CREATE INDEX "%s" ON "logs2" USING btree (part);
