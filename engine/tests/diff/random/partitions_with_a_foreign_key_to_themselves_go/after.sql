CREATE TABLE "public"."items" (
  "part" integer,
  "part2" integer,
  "amount" interval(3),
  "created_at" interval(3)
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."items2" PARTITION OF "public"."items" FOR VALUES FROM (10) TO (20) PARTITION BY RANGE ("part2");
ALTER TABLE "public"."items" ADD CONSTRAINT "items_key" UNIQUE ("amount", "part", "part2");
ALTER TABLE "public"."items" ADD CONSTRAINT "items_fkey" FOREIGN KEY ("created_at", "part2", "part") REFERENCES "public"."items" ("amount", "part", "part2");
