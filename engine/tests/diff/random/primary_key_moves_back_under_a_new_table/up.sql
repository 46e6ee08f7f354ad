-- driftless:generated
-- hazard: scan: checks every row of public.users
-- hazard: can-fail: fails when public.users.total holds NULL
-- hazard: blocks-writes: builds the index of public.users.users_pkey while public.users is locked
-- hazard: can-fail: fails when rows of public.users violate public.users.users_pkey

-- Modify "users" table
ALTER TABLE "public"."users" DROP CONSTRAINT "only_once";
-- Create "posts2" table
CREATE TABLE "billing"."posts2" (
  "name" numeric(12,2)
);
-- Modify "users" table
ALTER TABLE "public"."users"
  ALTER COLUMN "%s" DROP NOT NULL,
  ALTER COLUMN "total" SET NOT NULL,
  ADD CONSTRAINT "users_pkey" PRIMARY KEY (total);
-- Modify "posts2" table
ALTER TABLE "billing"."posts2" ADD CONSTRAINT "posts2_fkey" FOREIGN KEY (name) REFERENCES public.users(total) NOT VALID;
