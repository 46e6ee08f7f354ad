CREATE TYPE "public"."mood" AS ENUM ('null', 'low', 'new', 'open', 'a b');
CREATE TYPE "public"."mood2" AS ("updated_at" "public"."mood");
CREATE TABLE "public"."files" (
  "amount" "public"."mood",
  "total" integer GENERATED ALWAYS AS (CASE WHEN "amount" = 'open' THEN 19 ELSE 0 END) STORED
);
CREATE TABLE "public"."posts" (
  "part" integer,
  "name" "public"."mood2",
  "1st" bigint
) PARTITION BY LIST ("part");
CREATE UNLOGGED TABLE "public"."users2" (
  "parent_id" bigint
);
CREATE TABLE "public"."posts2" PARTITION OF "public"."posts" FOR VALUES IN ('0', '100');
CREATE UNIQUE INDEX "posts2_idx" ON "public"."posts2" USING btree ("1st" NULLS FIRST) INCLUDE ("name", "1st");
ALTER TABLE "public"."users2" ADD CONSTRAINT "by_name" FOREIGN KEY ("parent_id") REFERENCES "public"."posts2" ("1st");
