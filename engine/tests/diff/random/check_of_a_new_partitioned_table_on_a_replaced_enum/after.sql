CREATE TYPE "public"."level" AS ENUM ('low', 'Red', '', 'new', 'null');
CREATE TABLE "public"."rooms2" (
  "part" integer,
  "two words" "public"."level"
) PARTITION BY LIST ("part");
CREATE TABLE "public"."logs2" PARTITION OF "public"."rooms2" DEFAULT;
ALTER TABLE "public"."rooms2" ADD CONSTRAINT "UPPER" CHECK ("two words" <> 'new');
