-- driftless:generated

-- Drop index "orders_idx" of table "orders"
DROP INDEX "orders_idx";
-- Create index "rooms_part_idx" on table "rooms"
CREATE INDEX "rooms_part_idx" ON "rooms" USING btree (part);
-- Create index "rooms_part_idx1" on table "rooms"
CREATE INDEX "rooms_part_idx1" ON "rooms" USING btree (part DESC);
-- Create index "orders_part_idx" on table "orders"
CREATE INDEX "orders_part_idx" ON "orders" USING btree (part);
-- Create index "tags_idx" on table "tags"
CREATE INDEX "tags_idx" ON "tags" USING btree (part);
-- Create index "orders_idx" on table "orders"
CREATE INDEX "orders_idx" ON "orders" USING btree (part DESC);
-- Set comment of index "rooms_part_idx"
COMMENT ON INDEX "rooms_part_idx" IS 'a part';
