-- driftless:generated

-- Modify "orders" table
ALTER TABLE "public"."orders" DROP CONSTRAINT "orders_fkey";
-- Drop "tags" table
DROP TABLE "app"."tags";
-- Drop "rooms" table
DROP TABLE "public"."rooms";
-- Drop "files" table
DROP TABLE "public"."files";
-- Drop "orders" table
DROP TABLE "public"."orders";
