-- driftless:generated

-- Detach partition "orders_eu"
ALTER TABLE "orders" DETACH PARTITION "orders_eu";
-- Attach partition "orders_eu"
ALTER TABLE "orders" ATTACH PARTITION "orders_eu" FOR VALUES IN ('de', 'fr');
