-- driftless:generated

-- Drop "orders" table
DROP TABLE "orders";
-- Drop composite type "Order Line"
DROP TYPE "Order Line";
