CREATE TABLE "public"."items" (
  "part" integer,
  "part2" integer,
  "parent_id" numrange,
  "note" bigint
) PARTITION BY LIST ("part");
CREATE TABLE "public"."posts" (
  "created_at" bigint,
  "owner_id" integer,
  "ref" integer
);
CREATE TABLE "public"."items2" PARTITION OF "public"."items" DEFAULT PARTITION BY RANGE ("part2");
CREATE TABLE "public"."rooms" PARTITION OF "public"."items2" FOR VALUES FROM (0) TO (10);
ALTER TABLE "public"."items" ADD CONSTRAINT "items_check" CHECK ("parent_id" IS NULL);
ALTER TABLE "public"."items" ADD CONSTRAINT "items_key" UNIQUE ("part", "note", "part2");
ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_fkey2" FOREIGN KEY ("owner_id", "created_at", "ref") REFERENCES "public"."items" ("part", "note", "part2");
ALTER TABLE "public"."posts" FORCE ROW LEVEL SECURITY;
