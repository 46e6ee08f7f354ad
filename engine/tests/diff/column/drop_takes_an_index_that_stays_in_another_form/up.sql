-- driftless:generated

-- Modify "orders" table
ALTER TABLE "orders" DROP CONSTRAINT "orders_check";
-- Drop index "orders_idx" of table "orders"
DROP INDEX "orders_idx";
-- Drop index "orders_partial" of table "orders"
DROP INDEX "orders_partial";
-- Modify "orders" table
ALTER TABLE "orders" ADD CONSTRAINT "orders_amount_check" CHECK ((amount > 0));
-- Create index "orders_idx" on table "orders"
CREATE INDEX "orders_idx" ON "orders" USING btree (day);
-- Create index "orders_partial" on table "orders"
CREATE INDEX "orders_partial" ON "orders" USING btree (day) WHERE (amount > 5);
-- Modify "orders" table
ALTER TABLE "orders" DROP COLUMN "region";
