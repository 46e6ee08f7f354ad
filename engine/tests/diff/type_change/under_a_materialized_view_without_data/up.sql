-- driftless:generated
-- hazard: rewrite: rewrites table public.orders
-- hazard: can-fail: fails when a value of public.orders.amount does not convert (integer to bigint)

-- Drop materialized view public.amounts
DROP MATERIALIZED VIEW "amounts";
-- Modify "orders" table
ALTER TABLE "orders" ALTER COLUMN "amount" TYPE bigint;
-- Create materialized view public.amounts
CREATE MATERIALIZED VIEW amounts AS
 SELECT orders.amount
   FROM orders
 WITH NO DATA;
