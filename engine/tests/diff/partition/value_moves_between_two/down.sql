-- driftless:generated

-- Detach partition "orders_a"
ALTER TABLE "orders" DETACH PARTITION "orders_a";
-- Detach partition "orders_b"
ALTER TABLE "orders" DETACH PARTITION "orders_b";
-- Attach partition "orders_a"
ALTER TABLE "orders" ATTACH PARTITION "orders_a" FOR VALUES IN ('de', 'fr');
-- Attach partition "orders_b"
ALTER TABLE "orders" ATTACH PARTITION "orders_b" FOR VALUES IN ('us');
