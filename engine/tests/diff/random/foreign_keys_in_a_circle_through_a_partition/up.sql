-- driftless:generated

-- Modify "items" table
ALTER TABLE "public"."items" DROP CONSTRAINT "items_fkey";
-- Drop "名前" table
DROP TABLE "app"."名前";
-- Drop "two words" table
DROP TABLE "app"."two words";
