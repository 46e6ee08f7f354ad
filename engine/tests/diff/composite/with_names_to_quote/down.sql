-- driftless:generated
-- hazard: data-loss: drops table public.orders

-- Drop "orders" table
DROP TABLE "orders";
-- Drop composite type "Order Line"
DROP TYPE "Order Line";
