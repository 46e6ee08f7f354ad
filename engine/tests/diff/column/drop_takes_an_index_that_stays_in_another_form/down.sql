-- driftless:generated

-- Modify "orders" table
ALTER TABLE "orders" DROP CONSTRAINT "orders_amount_check";
-- Drop index "orders_idx" of table "orders"
DROP INDEX "orders_idx";
-- Drop index "orders_partial" of table "orders"
DROP INDEX "orders_partial";
-- Modify "orders" table
ALTER TABLE "orders"
  ADD COLUMN "region" text,
  ADD CONSTRAINT "orders_check" CHECK (((amount > 0) OR (region <> ''::text)));
-- Create index "orders_idx" on table "orders"
CREATE INDEX "orders_idx" ON "orders" USING btree (day, region);
-- Create index "orders_partial" on table "orders"
CREATE INDEX "orders_partial" ON "orders" USING btree (day) WHERE (region = 'eu'::text);
