CREATE SCHEMA "billing";
CREATE SCHEMA "名前";
CREATE TABLE "billing"."%s" (
  "part" integer,
  "part2" integer
) PARTITION BY LIST ("part");
CREATE TABLE "名前"."orders" PARTITION OF "billing"."%s" FOR VALUES IN ('0', '100');
CREATE MATERIALIZED VIEW "public"."recent" AS SELECT "part2" FROM "名前"."orders";
