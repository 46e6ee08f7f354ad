-- driftless:generated

-- Modify sequence "counter"
ALTER SEQUENCE "billing"."counter" OWNED BY NONE;
-- Modify "tags" table
ALTER TABLE "billing"."tags" DROP COLUMN "data";
-- Replace enum type "level"
ALTER TYPE "public"."level" RENAME TO "level__old";
CREATE TYPE "public"."level" AS ENUM ('high', 'a b', 'closed');
ALTER TABLE "billing"."tags"
  ALTER COLUMN "flags" TYPE "public"."level" USING "flags"::text::"public"."level",
  ADD COLUMN "data" integer GENERATED ALWAYS AS (
CASE
    WHEN (flags = 'a b'::public.level) THEN 22
    ELSE 0
END) STORED;
-- Modify sequence "counter"
ALTER SEQUENCE "billing"."counter" OWNED BY "billing"."tags"."data";
-- Replace enum type "level"
DROP TYPE "public"."level__old";
