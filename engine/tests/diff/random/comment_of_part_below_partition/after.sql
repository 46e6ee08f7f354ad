CREATE SCHEMA "%s";
CREATE DOMAIN "public"."address2" AS time(3) NOT NULL;
CREATE TABLE "%s"."orders" (
  "part" integer,
  "part2" integer,
  "ref" time(3)
) PARTITION BY LIST ("part");
CREATE TABLE "public"."tags2" PARTITION OF "%s"."orders" FOR VALUES IN ('0', '100') PARTITION BY HASH ("part2");
CREATE TABLE "public"."logs" PARTITION OF "public"."tags2" FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE INDEX "by_name" ON "public"."tags2" USING btree ("ref");
COMMENT ON INDEX "public"."by_name" IS 'a note';
