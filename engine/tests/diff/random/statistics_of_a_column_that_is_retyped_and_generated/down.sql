-- driftless:generated

-- Modify "orders" table
ALTER TABLE "billing"."orders"
  DROP COLUMN "active",
  ADD COLUMN "active" integer,
  ALTER COLUMN "active" SET STATISTICS 500;
