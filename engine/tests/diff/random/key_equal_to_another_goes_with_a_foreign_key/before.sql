CREATE TABLE "public"."files" (
  "part" integer,
  "active" text
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."logs2" (
  "part2" integer
);
CREATE TABLE "public"."posts" (
  "position" integer NOT NULL
);
ALTER TABLE "public"."posts" ADD CONSTRAINT "by_name" PRIMARY KEY ("position");
ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_key" UNIQUE ("position");
ALTER TABLE "public"."logs2" ADD CONSTRAINT "logs2_fkey" FOREIGN KEY ("part2") REFERENCES "public"."posts" ("position");
