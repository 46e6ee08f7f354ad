-- driftless:generated

-- Drop materialized view public.amounts
DROP MATERIALIZED VIEW "amounts";
-- Modify "orders" table
ALTER TABLE "orders" ALTER COLUMN "amount" TYPE integer;
-- Create materialized view public.amounts
CREATE MATERIALIZED VIEW amounts AS
 SELECT orders.amount
   FROM orders
 WITH NO DATA;
