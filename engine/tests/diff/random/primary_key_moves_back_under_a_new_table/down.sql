-- driftless:generated
-- hazard: scan: checks every row of public.users
-- hazard: can-fail: fails when public.users."%s" holds NULL
-- hazard: data-loss: drops table billing.posts2
-- hazard: blocks-writes: builds the index of public.users.only_once while public.users is locked
-- hazard: can-fail: fails when rows of public.users violate public.users.only_once

-- Modify "posts2" table
ALTER TABLE "billing"."posts2" DROP CONSTRAINT "posts2_fkey";
-- Modify "users" table
ALTER TABLE "public"."users" ALTER COLUMN "%s" SET NOT NULL;
-- Drop "posts2" table
DROP TABLE "billing"."posts2";
-- Modify "users" table
ALTER TABLE "public"."users"
  DROP CONSTRAINT "users_pkey",
  ALTER COLUMN "total" DROP NOT NULL,
  ADD CONSTRAINT "only_once" PRIMARY KEY ("%s");
