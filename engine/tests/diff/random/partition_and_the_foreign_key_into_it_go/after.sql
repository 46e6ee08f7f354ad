CREATE SCHEMA "audit";
CREATE TYPE "audit"."slug" AS ENUM ('it''s', 'open');
CREATE TABLE "public"."posts" (
  "part" integer,
  "part2" integer,
  "position" "audit"."slug"
) PARTITION BY RANGE ("part");
ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_key" UNIQUE ("position", "part2", "part");
