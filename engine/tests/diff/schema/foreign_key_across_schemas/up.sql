-- driftless:generated
-- hazard: scan: checks every row of shop.orders for shop.orders.orders_user_id_fkey
-- hazard: can-fail: fails when rows of shop.orders violate shop.orders.orders_user_id_fkey

-- Modify "orders" table
ALTER TABLE "shop"."orders"
  ADD COLUMN "user_id" bigint,
  ADD CONSTRAINT "orders_user_id_fkey" FOREIGN KEY (user_id) REFERENCES auth.users(id);
