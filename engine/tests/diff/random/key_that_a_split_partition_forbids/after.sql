CREATE TYPE "public"."level" AS ENUM ('it''s', 'closed', '', 'done');
CREATE DOMAIN "public"."address" AS varchar(20);
CREATE TABLE "public"."accounts" (
  "part" integer,
  "part2" integer,
  "amount" "public"."level",
  "email" "public"."address"
) PARTITION BY LIST ("part");
ALTER TABLE "public"."accounts" ADD CONSTRAINT "accounts_key" UNIQUE ("amount", "email", "part");
