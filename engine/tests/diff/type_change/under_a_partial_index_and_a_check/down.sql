-- driftless:generated

-- Modify "stock" table
ALTER TABLE "stock" DROP CONSTRAINT "stock_amount_check";
-- Drop index "stock_amount_idx" of table "stock"
DROP INDEX "stock_amount_idx";
-- Modify "stock" table
ALTER TABLE "stock"
  ALTER COLUMN "amount" TYPE text,
  ADD CONSTRAINT "stock_amount_check" CHECK ((amount <> ''::text));
-- Create index "stock_amount_idx" on table "stock"
CREATE INDEX "stock_amount_idx" ON "stock" USING btree (id) WHERE (amount <> '0'::text);
