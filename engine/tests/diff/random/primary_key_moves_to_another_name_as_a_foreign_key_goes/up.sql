-- driftless:generated
-- hazard: scan: checks every row of public.orders
-- hazard: can-fail: fails when public.orders.valid holds NULL
-- hazard: data-loss: drops table audit.accounts
-- hazard: blocks-writes: builds the index of public.orders.by_name while public.orders is locked
-- hazard: can-fail: fails when rows of public.orders violate public.orders.by_name

-- Modify "accounts" table
ALTER TABLE "audit"."accounts" DROP CONSTRAINT "only_once2";
-- Modify "orders" table
ALTER TABLE "public"."orders" ALTER COLUMN "valid" SET NOT NULL;
-- Drop "accounts" table
DROP TABLE "audit"."accounts";
-- Modify "orders" table
ALTER TABLE "public"."orders"
  DROP CONSTRAINT "orders_pkey",
  ALTER COLUMN "code" DROP NOT NULL,
  ADD CONSTRAINT "by_name" PRIMARY KEY (valid);
