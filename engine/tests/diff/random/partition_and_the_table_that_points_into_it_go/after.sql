CREATE TABLE "public"."accounts" (
  "part" integer,
  "part2" integer,
  "two words" int4range
) PARTITION BY RANGE ("part");
ALTER TABLE "public"."accounts" ADD CONSTRAINT "accounts_key" UNIQUE ("part2", "two words", "part");
