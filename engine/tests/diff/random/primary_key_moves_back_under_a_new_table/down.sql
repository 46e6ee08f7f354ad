-- driftless:generated

-- Modify "users" table
ALTER TABLE "public"."users" ALTER COLUMN "%s" SET NOT NULL;
-- Drop "posts2" table
DROP TABLE "billing"."posts2";
-- Modify "users" table
ALTER TABLE "public"."users"
  DROP CONSTRAINT "users_pkey",
  ALTER COLUMN "total" DROP NOT NULL,
  ADD CONSTRAINT "only_once" PRIMARY KEY ("%s");
