CREATE SCHEMA "billing";
CREATE TABLE "public"."orders" (
  "part" integer,
  "part2" integer,
  "data" numeric GENERATED ALWAYS AS (abs("part")) STORED
) PARTITION BY LIST ("part");
CREATE TABLE "public"."items" PARTITION OF "public"."orders" FOR VALUES IN ('1', '101') PARTITION BY LIST ("part2");
CREATE TABLE "billing"."tags" PARTITION OF "public"."items" FOR VALUES IN ('0', '100');
