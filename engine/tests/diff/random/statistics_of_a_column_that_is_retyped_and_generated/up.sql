-- driftless:generated

-- Modify "orders" table
ALTER TABLE "billing"."orders"
  DROP COLUMN "active",
  ADD COLUMN "active" bigint GENERATED ALWAYS AS ((code + "dot.ted")) STORED,
  ALTER COLUMN "active" SET STATISTICS 500;
