CREATE TABLE "public"."quo""te" (
  "part" integer,
  "part2" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."logs" PARTITION OF "public"."quo""te" FOR VALUES FROM (10) TO (20) PARTITION BY RANGE ("part2");
CREATE TABLE "public"."accounts" PARTITION OF "public"."logs" FOR VALUES FROM (10) TO (20);
ALTER TABLE "public"."quo""te" ADD CONSTRAINT "quo""te_key" UNIQUE ("part2", "part");
ALTER TABLE "public"."logs" ADD CONSTRAINT "logs_key2" UNIQUE ("part2", "part");
ALTER TABLE "public"."accounts" ADD CONSTRAINT "accounts_key" UNIQUE ("part2", "part");
