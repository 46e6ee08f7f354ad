CREATE SCHEMA "billing";
CREATE TYPE "billing"."color" AS ("position" bit varying, "amount" numeric(10,2));
CREATE TABLE "billing"."items2" (
  "part" integer,
  "part2" integer,
  "名前" "billing"."color"
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."rooms" PARTITION OF "billing"."items2" FOR VALUES FROM (10) TO (20);
CREATE INDEX "must_hold" ON "public"."rooms" USING btree ("part" DESC, ("part" * 18) NULLS LAST, ("part" * 14)) WHERE ("名前" IS NULL) = ("part2" IS NULL);
