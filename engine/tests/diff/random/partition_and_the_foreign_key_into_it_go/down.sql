-- driftless:generated

-- Create "posts2" table
CREATE TABLE "public"."posts2" (
  "part" integer,
  "part2" integer,
  "position" audit.slug,
  CONSTRAINT "posts2_position_part2_part_key" UNIQUE ("position", part2, part)
);
-- Attach partition "posts2"
ALTER TABLE "public"."posts" ATTACH PARTITION "public"."posts2" FOR VALUES FROM (0) TO (10);
-- Modify "posts" table
ALTER TABLE "public"."posts" ADD CONSTRAINT "by_name" FOREIGN KEY ("position", part, part2) REFERENCES public.posts("position", part2, part);
