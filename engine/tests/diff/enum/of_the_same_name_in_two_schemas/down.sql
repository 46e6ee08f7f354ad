-- driftless:generated

-- Replace enum type "state"
ALTER TYPE "shop"."state" RENAME TO "state__old";
CREATE TYPE "shop"."state" AS ENUM ('a', 'b');
-- Modify "jobs" table
ALTER TABLE "public"."jobs"
  ALTER COLUMN "mine" TYPE public.state USING "mine"::text::public.state,
  ALTER COLUMN "theirs" TYPE shop.state USING "theirs"::text::shop.state;
-- Replace enum type "state"
DROP TYPE "shop"."state__old";
