CREATE TABLE "public"."posts" (
  "part" integer,
  "part2" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."logs" PARTITION OF "public"."posts" FOR VALUES FROM (0) TO (10) PARTITION BY LIST ("part2");
CREATE TABLE "public"."items" PARTITION OF "public"."logs" FOR VALUES IN ('3', '103');
ALTER TABLE "public"."logs" ADD CONSTRAINT "logs_key" UNIQUE ("part", "part2");
ALTER TABLE "public"."items" ADD CONSTRAINT "must_hold" UNIQUE ("part", "part2");
