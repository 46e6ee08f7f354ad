-- driftless:generated

-- Modify "orders" table
ALTER TABLE "public"."orders" DROP CONSTRAINT "by_name";
-- Create "accounts" table
CREATE TABLE "audit"."accounts" (
  "data" character varying(200)
);
-- Modify "orders" table
ALTER TABLE "public"."orders"
  ALTER COLUMN "code" SET NOT NULL,
  ALTER COLUMN "valid" DROP NOT NULL,
  ADD CONSTRAINT "orders_pkey" PRIMARY KEY (code);
-- Modify "accounts" table
ALTER TABLE "audit"."accounts" ADD CONSTRAINT "only_once2" FOREIGN KEY (data) REFERENCES public.orders(code);
