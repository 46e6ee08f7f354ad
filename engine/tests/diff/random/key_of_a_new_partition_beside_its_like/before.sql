CREATE TABLE "public"."items" (
  "version" varchar(200) NOT NULL,
  "position" numeric NOT NULL
) WITH (autovacuum_enabled = false);
CREATE TABLE "public"."posts" (
  "part" integer,
  "part2" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."logs" PARTITION OF "public"."posts" FOR VALUES FROM (0) TO (10) PARTITION BY LIST ("part2");
ALTER TABLE "public"."items" ADD CONSTRAINT "must_hold" PRIMARY KEY ("position", "version");
ALTER TABLE "public"."logs" ADD CONSTRAINT "logs_key" UNIQUE ("part", "part2");
