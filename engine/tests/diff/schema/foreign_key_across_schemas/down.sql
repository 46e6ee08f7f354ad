-- driftless:generated

-- Modify "orders" table
ALTER TABLE "shop"."orders"
  DROP CONSTRAINT "orders_user_id_fkey",
  DROP COLUMN "user_id";
