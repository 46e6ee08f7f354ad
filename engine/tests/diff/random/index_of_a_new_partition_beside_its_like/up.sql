-- driftless:generated

-- Create "orders" table
CREATE TABLE "orders" (
  "part" integer
);
-- Create index "orders_part_idx" on table "orders"
CREATE INDEX "orders_part_idx" ON "orders" USING btree (part);
-- Create index "orders_idx" on table "orders"
CREATE INDEX "orders_idx" ON "orders" USING btree (part);
-- Attach partition "orders"
ALTER TABLE "files" ATTACH PARTITION "orders" FOR VALUES WITH (modulus 4, remainder 2);
