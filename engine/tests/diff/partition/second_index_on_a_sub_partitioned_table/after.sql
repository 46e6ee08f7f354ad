CREATE EXTENSION btree_gist;
CREATE TABLE "public"."items" (
  "part" integer,
  "part2" integer
) PARTITION BY LIST ("part");
CREATE TABLE "public"."logs2" PARTITION OF "public"."items" FOR VALUES IN ('3', '103') PARTITION BY LIST ("part2");
CREATE TABLE "public"."accounts2" PARTITION OF "public"."logs2" FOR VALUES IN ('0', '100');
CREATE INDEX "%s" ON "public"."logs2" USING btree ("part");
CREATE INDEX "only_once4" ON "public"."logs2" USING gist ("part");
