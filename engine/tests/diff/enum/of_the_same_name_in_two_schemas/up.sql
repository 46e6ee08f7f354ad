-- driftless:generated

-- Add value to enum type "state"
ALTER TYPE "shop"."state" ADD VALUE 'c' AFTER 'b';
-- Modify "jobs" table
ALTER TABLE "public"."jobs"
  ALTER COLUMN "mine" TYPE shop.state USING "mine"::text::shop.state,
  ALTER COLUMN "theirs" TYPE public.state USING "theirs"::text::public.state;
