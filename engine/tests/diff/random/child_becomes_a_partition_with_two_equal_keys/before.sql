CREATE TABLE "public"."User" (
  "part" integer,
  "part2" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."events" (
) WITH (fillfactor = 70);
CREATE TABLE "public"."tags" (
) INHERITS ("public"."events");
ALTER TABLE "public"."User" ADD CONSTRAINT "User_key" UNIQUE ("part", "part2");
ALTER TABLE "public"."User" ADD CONSTRAINT "User_key2" UNIQUE ("part", "part2");
