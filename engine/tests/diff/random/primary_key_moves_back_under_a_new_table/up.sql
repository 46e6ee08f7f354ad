-- driftless:generated

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
