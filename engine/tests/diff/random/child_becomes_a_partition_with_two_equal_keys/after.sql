CREATE TABLE "public"."User" (
  "part" integer,
  "part2" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."events" (
) WITH (fillfactor = 70);
CREATE TABLE "public"."tags" PARTITION OF "public"."User" FOR VALUES FROM (0) TO (10);
ALTER TABLE "public"."User" ADD CONSTRAINT "User_key" UNIQUE ("part", "part2");
ALTER TABLE "public"."User" ADD CONSTRAINT "User_key2" UNIQUE ("part", "part2");
