-- driftless:generated

-- Detach partition "logs"
ALTER TABLE "orders" DETACH PARTITION "logs";
-- Modify "logs" table
ALTER TABLE "logs"
  DROP CONSTRAINT "orders_fkey",
  DROP COLUMN "part";
-- Drop "orders" table
DROP TABLE "orders";
-- Modify "logs" table
ALTER TABLE "logs"
  DROP CONSTRAINT "orders_check",
  DROP COLUMN "name";
-- Drop "accounts" table
DROP TABLE "accounts";
-- Drop routine public.touch()
DROP ROUTINE "touch"();
