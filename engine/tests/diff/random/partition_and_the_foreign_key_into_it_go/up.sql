-- driftless:generated

-- Detach partition "posts2"
ALTER TABLE "public"."posts" DETACH PARTITION "public"."posts2";
-- Drop "posts2" table
DROP TABLE "public"."posts2";
-- Modify "posts" table
ALTER TABLE "public"."posts" DROP CONSTRAINT "by_name";
