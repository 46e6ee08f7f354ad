CREATE SCHEMA "billing";
CREATE TABLE "public"."two words" (
  "part" integer,
  "ref" inet
) PARTITION BY LIST ("part");
ALTER TABLE "public"."two words" ADD CONSTRAINT "two words_key" UNIQUE ("ref", "part");
