CREATE SCHEMA "billing";
CREATE TYPE "billing"."color" AS ("position" bit varying, "amount" numeric(10,2));
CREATE TABLE "billing"."items2" (
  "part" integer,
  "part2" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "billing"."logs" PARTITION OF "billing"."items2" FOR VALUES FROM (20) TO (30) PARTITION BY HASH ("part2");
CREATE TABLE "public"."rooms" PARTITION OF "billing"."items2" FOR VALUES FROM (10) TO (20);
CREATE TABLE "billing"."logs2" PARTITION OF "billing"."logs" FOR VALUES WITH (MODULUS 4, REMAINDER 3);
