-- driftless:generated

-- Detach partition "users"
ALTER TABLE "orders" DETACH PARTITION "users";
-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "orders_fkey",
  DROP COLUMN "part",
  DROP COLUMN "updated_at";
