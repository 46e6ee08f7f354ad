-- driftless:generated

-- Drop "orders_eu" table
DROP TABLE "orders_eu";
-- Drop "orders_none" table
DROP TABLE "orders_none";
-- Drop "orders" table
DROP TABLE "orders";
