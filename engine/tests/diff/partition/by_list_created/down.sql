-- driftless:generated
-- hazard: data-loss: drops table public.orders_eu
-- hazard: data-loss: drops table public.orders_none
-- hazard: data-loss: drops table public.orders

-- Drop "orders_eu" table
DROP TABLE "orders_eu";
-- Drop "orders_none" table
DROP TABLE "orders_none";
-- Drop "orders" table
DROP TABLE "orders";
