-- driftless:generated

-- Drop view public.stock_codes
DROP VIEW "stock_codes";
-- Replace domain "code"
ALTER DOMAIN "code" RENAME TO "code__old";
CREATE DOMAIN "code" AS character varying(5);
ALTER TABLE "stock"
  ALTER COLUMN "code" TYPE "code" USING "code"::"code",
  ALTER COLUMN "codes" TYPE "code"[] USING "codes"::"code"[];
-- Create view public.stock_codes
CREATE VIEW stock_codes AS
 SELECT stock.code
   FROM stock;
-- Replace domain "code"
DROP DOMAIN "code__old";
