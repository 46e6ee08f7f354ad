-- driftless:generated
-- hazard: breaks-application: drops trigger public.orders.verify

-- Drop trigger public.orders.verify
DROP TRIGGER "verify" ON "orders";
