-- driftless:generated

-- Modify "orders" table
ALTER TABLE "public"."orders" ALTER COLUMN "valid" SET NOT NULL;
-- Drop "accounts" table
DROP TABLE "audit"."accounts";
-- Modify "orders" table
ALTER TABLE "public"."orders"
  DROP CONSTRAINT "orders_pkey",
  ALTER COLUMN "code" DROP NOT NULL,
  ADD CONSTRAINT "by_name" PRIMARY KEY (valid);
