-- driftless:generated

-- Detach partition "orders_2"
ALTER TABLE "orders" DETACH PARTITION "orders_2";
-- Detach partition "orders_2_low"
ALTER TABLE "orders_2" DETACH PARTITION "orders_2_low";
-- Detach partition "orders_3_low"
ALTER TABLE "orders_3" DETACH PARTITION "orders_3_low";
-- Drop "orders_2_low" table
DROP TABLE "orders_2_low";
-- Drop "orders_2" table
DROP TABLE "orders_2";
-- Drop "orders_3_low" table
DROP TABLE "orders_3_low";
