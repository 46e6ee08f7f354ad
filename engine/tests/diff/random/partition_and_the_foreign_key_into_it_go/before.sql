CREATE SCHEMA "audit";
CREATE TYPE "audit"."slug" AS ENUM ('it''s', 'open');
CREATE TABLE "public"."posts" (
  "part" integer,
  "part2" integer,
  "position" "audit"."slug"
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."posts2" PARTITION OF "public"."posts" FOR VALUES FROM (0) TO (10);
ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_key" UNIQUE ("position", "part2", "part");
ALTER TABLE "public"."posts" ADD CONSTRAINT "by_name" FOREIGN KEY ("position", "part", "part2") REFERENCES "public"."posts" ("position", "part2", "part");
