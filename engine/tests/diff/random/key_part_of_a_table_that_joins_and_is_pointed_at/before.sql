CREATE TABLE "public"."accounts" (
  "part" integer,
  "position" interval(3)
) PARTITION BY HASH ("part");
CREATE UNLOGGED TABLE "public"."items" (
);
CREATE TABLE "public"."tags" (
);
ALTER TABLE "public"."accounts" ADD CONSTRAINT "accounts_key2" UNIQUE ("position", "part");
