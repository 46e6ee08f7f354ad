-- driftless:generated

-- Rename index "orders_idx"
ALTER INDEX "orders_idx" RENAME TO "orders_part_idx";
-- Create index "tags_idx" on table "tags"
CREATE INDEX "tags_idx" ON "tags" USING btree (part);
-- Create index "rooms_part_idx1" on table "rooms"
CREATE INDEX "rooms_part_idx1" ON "rooms" USING btree (part);
-- Create index "orders_idx" on table "orders"
CREATE INDEX "orders_idx" ON "orders" USING btree (part);
