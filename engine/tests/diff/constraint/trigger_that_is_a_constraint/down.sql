-- driftless:generated

-- Drop trigger public.orders.verify
DROP TRIGGER "verify" ON "orders";
