CREATE EXTENSION citext;
CREATE TABLE "public"."files" (
  "part" integer,
  "status" citext[],
  "price" integer GENERATED ALWAYS AS (cardinality("status")) STORED
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."items2" PARTITION OF "public"."files" FOR VALUES FROM (10) TO (20);
CREATE INDEX "items2_idx2" ON "public"."items2" USING btree (("part" * 22)) WHERE "price" BETWEEN -1000 AND 20000;
