CREATE SCHEMA "audit";
CREATE TYPE "public"."money_amount" AS ENUM ('closed', '', 'done', 'a b', 'new');
CREATE TABLE "public"."logs" (
  "owner_id" "public"."money_amount"
) WITH (autovacuum_enabled = false);
CREATE TABLE "public"."orders" (
  "part" integer,
  "part2" integer
) PARTITION BY HASH ("part");
CREATE TABLE "audit"."posts" PARTITION OF "public"."orders" FOR VALUES WITH (MODULUS 4, REMAINDER 3) PARTITION BY LIST ("part2");
