CREATE TYPE "public"."level" AS ENUM ('it''s', 'closed', '', 'done');
CREATE DOMAIN "public"."address" AS varchar(20);
CREATE TABLE "public"."accounts" (
  "part" integer,
  "part2" integer,
  "amount" "public"."level",
  "email" "public"."address"
) PARTITION BY LIST ("part");
CREATE TABLE "public"."events" PARTITION OF "public"."accounts" FOR VALUES IN ('3', '103') PARTITION BY LIST ("part2");
