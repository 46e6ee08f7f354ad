CREATE TABLE "public"."quo""te" (
  "part" integer,
  "part2" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."logs" PARTITION OF "public"."quo""te" FOR VALUES FROM (10) TO (20) PARTITION BY RANGE ("part2");
ALTER TABLE "public"."quo""te" ADD CONSTRAINT "quo""te_key" UNIQUE ("part2", "part");
ALTER TABLE "public"."logs" ADD CONSTRAINT "logs_key2" UNIQUE ("part2", "part");
