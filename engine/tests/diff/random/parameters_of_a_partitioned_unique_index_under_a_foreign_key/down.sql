-- driftless:generated

-- Modify "seats" table
ALTER TABLE "seats" DROP CONSTRAINT "seats_fkey";
-- Drop index "tags_idx" of table "tags"
DROP INDEX "tags_idx";
-- Create index "items_part_part2_idx" on table "items"
CREATE UNIQUE INDEX "items_part_part2_idx" ON "items" USING btree (part, part2);
-- Create index "tags_idx" on table "tags"
CREATE UNIQUE INDEX "tags_idx" ON "tags" USING btree (part, part2);
-- Modify "seats" table
ALTER TABLE "seats" ADD CONSTRAINT "seats_fkey" FOREIGN KEY (a, b) REFERENCES tags(part, part2);
-- Set comment of index "items_part_part2_idx"
COMMENT ON INDEX "items_part_part2_idx" IS 'a part';
