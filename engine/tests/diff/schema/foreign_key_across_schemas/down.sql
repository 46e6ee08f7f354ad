-- driftless:generated
-- hazard: data-loss: drops column shop.orders.user_id

-- Modify "orders" table
ALTER TABLE "shop"."orders"
  DROP CONSTRAINT "orders_user_id_fkey",
  DROP COLUMN "user_id";
