CREATE TABLE "public"."accounts" (
  "part" integer,
  "part2" integer,
  "two words" int4range
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."posts" (
  "price" integer,
  "group" int4range,
  "email" integer
);
CREATE TABLE "public"."files" PARTITION OF "public"."accounts" FOR VALUES FROM (0) TO (10);
ALTER TABLE "public"."accounts" ADD CONSTRAINT "accounts_key" UNIQUE ("part2", "two words", "part");
ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_fkey" FOREIGN KEY ("price", "group", "email") REFERENCES "public"."accounts" ("part2", "two words", "part");
ALTER TABLE "public"."posts" REPLICA IDENTITY NOTHING;
