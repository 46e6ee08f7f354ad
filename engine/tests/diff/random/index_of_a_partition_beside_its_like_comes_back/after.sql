CREATE SCHEMA "billing";
CREATE TABLE "billing"."true" (
  "part" integer,
  "part2" integer,
  "kind" tstzrange
) PARTITION BY HASH ("part");
CREATE TABLE "public"."files2" PARTITION OF "billing"."true" FOR VALUES WITH (MODULUS 4, REMAINDER 0) PARTITION BY RANGE ("part2");
CREATE TABLE "billing"."posts" PARTITION OF "public"."files2" FOR VALUES FROM (0) TO (10);
CREATE INDEX "only_once2" ON "billing"."posts" USING spgist ("kind");
