-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "billing"."accounts" DROP CONSTRAINT "only_once";
-- Modify "orders" table
ALTER TABLE "audit"."orders" ADD CONSTRAINT "only_once" CHECK (((id IS NULL) = ("1st" IS NULL)));
