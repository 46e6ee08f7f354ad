-- driftless:generated
-- hazard: rewrite: rewrites table public.stock
-- hazard: can-fail: fails when a value of public.stock.amount does not convert (text to integer)
-- hazard: scan: checks every row of public.stock for public.stock.stock_amount_check
-- hazard: can-fail: fails when rows of public.stock violate public.stock.stock_amount_check
-- hazard: blocks-writes: builds index public.stock_amount_idx while writes to public.stock wait

-- Modify "stock" table
ALTER TABLE "stock" DROP CONSTRAINT "stock_amount_check";
-- Drop index "stock_amount_idx" of table "stock"
DROP INDEX "stock_amount_idx";
-- Modify "stock" table
ALTER TABLE "stock"
  ALTER COLUMN "amount" TYPE integer USING "amount"::integer,
  ADD CONSTRAINT "stock_amount_check" CHECK ((amount <> 5));
-- Create index "stock_amount_idx" on table "stock"
CREATE INDEX "stock_amount_idx" ON "stock" USING btree (id) WHERE (amount <> 0);
