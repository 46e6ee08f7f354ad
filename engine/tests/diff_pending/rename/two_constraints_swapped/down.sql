-- driftless:generated
-- hazard: scan: checks every row of public.stock for public.stock.stock_c1
-- hazard: can-fail: fails when rows of public.stock violate public.stock.stock_c1
-- hazard: scan: checks every row of public.stock for public.stock.stock_c2
-- hazard: can-fail: fails when rows of public.stock violate public.stock.stock_c2

-- Modify "stock" table
ALTER TABLE "stock"
  DROP CONSTRAINT "stock_c1",
  DROP CONSTRAINT "stock_c2",
  ADD CONSTRAINT "stock_c1" CHECK ((amount >= 0)),
  ADD CONSTRAINT "stock_c2" CHECK ((reserved >= 0));
