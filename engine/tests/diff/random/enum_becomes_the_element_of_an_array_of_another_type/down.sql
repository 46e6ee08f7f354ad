-- driftless:generated

-- Detach partition "logs"
ALTER TABLE "audit"."posts" DETACH PARTITION "public"."logs";
-- Create enum type "money_amount"
CREATE TYPE "public"."money_amount" AS ENUM ('closed', '', 'done', 'a b', 'new');
-- Modify "logs" table
ALTER TABLE "public"."logs"
  ALTER COLUMN "owner_id" TYPE public.money_amount USING "owner_id"::text::public.money_amount,
  SET (autovacuum_enabled = false),
  DROP COLUMN "part",
  DROP COLUMN "part2";
-- Modify "orders" table
ALTER TABLE "public"."orders" DROP COLUMN "owner_id";
-- Drop extension "hstore"
DROP EXTENSION "hstore";
