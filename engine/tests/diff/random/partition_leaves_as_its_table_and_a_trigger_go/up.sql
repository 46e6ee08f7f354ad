-- driftless:generated

-- Detach partition "logs"
ALTER TABLE "orders" DETACH PARTITION "logs";
-- Modify "logs" table
ALTER TABLE "logs"
  DROP CONSTRAINT "orders_fkey",
  DROP CONSTRAINT "orders_check",
  DROP COLUMN "part",
  DROP COLUMN "name";
-- Drop "orders" table
DROP TABLE "orders";
-- Drop "accounts" table
DROP TABLE "accounts";
-- Drop routine public.touch()
DROP ROUTINE "touch"();
