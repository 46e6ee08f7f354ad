-- driftless:generated

-- Rename constraint "stock_c2"
ALTER TABLE "stock" RENAME CONSTRAINT "stock_c2" TO "stock_c2__aside";
-- Rename constraint "stock_c1"
ALTER TABLE "stock" RENAME CONSTRAINT "stock_c1" TO "stock_c2";
-- Rename constraint "stock_c2__aside"
ALTER TABLE "stock" RENAME CONSTRAINT "stock_c2__aside" TO "stock_c1";
