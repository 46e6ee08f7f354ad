-- driftless:generated

-- Create extension "hstore"
CREATE EXTENSION IF NOT EXISTS "hstore" WITH SCHEMA "public";
-- Modify "logs" table
ALTER TABLE "public"."logs"
  ALTER COLUMN "owner_id" TYPE public.hstore[] USING CASE WHEN "owner_id" IS NOT NULL THEN ARRAY["owner_id"]::text[]::public.hstore[] END,
  ADD COLUMN "part" integer,
  ADD COLUMN "part2" integer;
-- Modify "orders" table
ALTER TABLE "public"."orders" ADD COLUMN "owner_id" public.hstore[];
-- Attach partition "logs"
ALTER TABLE "audit"."posts" ATTACH PARTITION "public"."logs" DEFAULT;
-- Modify "logs" table
ALTER TABLE "public"."logs" RESET (autovacuum_enabled);
-- Drop enum type "money_amount"
DROP TYPE "public"."money_amount";
