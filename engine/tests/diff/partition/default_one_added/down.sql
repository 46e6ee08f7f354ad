-- driftless:generated

-- Drop "orders_rest" table
DROP TABLE "orders_rest";
