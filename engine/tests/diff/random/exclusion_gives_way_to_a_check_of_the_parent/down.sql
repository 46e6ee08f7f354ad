-- driftless:generated

-- Modify "orders" table
ALTER TABLE "audit"."orders" DROP CONSTRAINT "only_once";
-- Modify "accounts" table
ALTER TABLE "billing"."accounts" ADD CONSTRAINT "only_once" EXCLUDE USING gist (id WITH =);
