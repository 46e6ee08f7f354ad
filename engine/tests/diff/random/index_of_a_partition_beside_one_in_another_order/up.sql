-- driftless:generated

-- Drop index "items_idx" of table "items"
DROP INDEX "billing"."items_idx";
-- Create index "items_part2_idx" on table "items"
CREATE INDEX "items_part2_idx" ON "billing"."items" USING btree (part2);
-- Create index "rooms3_idx" on table "rooms3"
CREATE INDEX "rooms3_idx" ON "billing"."rooms3" USING btree (part2);
-- Create index "items_idx" on table "items"
CREATE INDEX "items_idx" ON "billing"."items" USING btree (part2 DESC);
