-- driftless:generated
-- hazard: rewrite: rewrites table public.jobs
-- hazard: can-fail: fails when a value of public.jobs.mine does not convert (public.state to shop.state)
-- hazard: can-fail: fails when a value of public.jobs.theirs does not convert (shop.state to public.state)

-- Add value to enum type "state"
ALTER TYPE "shop"."state" ADD VALUE 'c' AFTER 'b';
-- Modify "jobs" table
ALTER TABLE "public"."jobs"
  ALTER COLUMN "mine" TYPE shop.state USING "mine"::text::shop.state,
  ALTER COLUMN "theirs" TYPE public.state USING "theirs"::text::public.state;
