CREATE TYPE "public"."level" AS ENUM ('low', '', 'new', 'Red');
CREATE DOMAIN "public"."slug" AS "public"."level";
CREATE TABLE "public"."a;b" (
  "part" integer,
  "part2" integer,
  "code" "public"."slug"
) PARTITION BY LIST ("part");
COMMENT ON TABLE "public"."a;b" IS 'back\slash';
CREATE TABLE "public"."rooms" PARTITION OF "public"."a;b" FOR VALUES IN ('0', '100');
CREATE INDEX "a;b_idx" ON "public"."a;b" USING btree (("part" + "part2"), ("part" % 22), "part2") WHERE num_nonnulls("code", "part2") = 1;
COMMENT ON INDEX "public"."a;b_idx" IS 'two
lines';
