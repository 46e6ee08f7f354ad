-- driftless:generated

-- Drop "orders" table
DROP TABLE "orders";
