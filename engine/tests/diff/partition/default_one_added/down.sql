-- driftless:generated
-- hazard: data-loss: drops table public.orders_rest

-- Drop "orders_rest" table
DROP TABLE "orders_rest";
