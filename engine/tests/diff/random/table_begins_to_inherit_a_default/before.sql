CREATE DOMAIN "public"."mood" AS interval hour to minute CONSTRAINT "mood_check0" CHECK (VALUE IS NULL);
CREATE TABLE "public"."rooms" (
  "active" timestamp(3) DEFAULT '2020-01-31 12:00:00'
);
CREATE TABLE "public"."users" (
);
ALTER TABLE "public"."users" ENABLE ROW LEVEL SECURITY;
