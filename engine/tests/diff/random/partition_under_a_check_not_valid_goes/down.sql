-- driftless:generated

-- Create "tags2" table
CREATE TABLE "public"."tags2" (
  "part" integer,
  "part2" integer,
  CONSTRAINT "by_name" CHECK ((part2 <= part))
) PARTITION BY HASH (part2);
-- Attach partition "tags2"
ALTER TABLE "app"."files" ATTACH PARTITION "public"."tags2" FOR VALUES WITH (modulus 4, remainder 2);
