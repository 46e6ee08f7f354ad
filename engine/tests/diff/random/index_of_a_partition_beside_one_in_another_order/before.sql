CREATE SCHEMA "billing";
CREATE TABLE "billing"."orders2" (
  "part" integer,
  "part2" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "billing"."rooms3" PARTITION OF "billing"."orders2" DEFAULT PARTITION BY HASH ("part2");
CREATE TABLE "billing"."items" PARTITION OF "billing"."rooms3" FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE INDEX "items_idx" ON "billing"."items" USING btree ("part2" DESC NULLS FIRST);
