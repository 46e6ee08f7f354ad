CREATE TABLE "public"."items" (
  "part" integer,
  "part2" integer,
  "parent_id" numrange,
  "note" bigint
) PARTITION BY LIST ("part");
CREATE TABLE "public"."rooms" (
);
CREATE TABLE "public"."items2" PARTITION OF "public"."items" DEFAULT PARTITION BY RANGE ("part2");
ALTER TABLE "public"."items" ADD CONSTRAINT "items_check" CHECK ("parent_id" IS NULL);
ALTER TABLE "public"."items" ADD CONSTRAINT "items_key" UNIQUE ("part", "note", "part2");
