CREATE SCHEMA "billing";
CREATE TYPE "billing"."color" AS ("position" bit varying, "amount" numeric(10,2));
CREATE TABLE "billing"."items2" (
  "part" integer,
  "part2" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."rooms" PARTITION OF "billing"."items2" FOR VALUES FROM (10) TO (20);
