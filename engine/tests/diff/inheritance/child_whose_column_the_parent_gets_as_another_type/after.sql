CREATE EXTENSION hstore;
CREATE TABLE "public"."items" (
  "created_at" time[]
);
CREATE TABLE "public"."rooms" (
  "valid" integer
) INHERITS ("public"."items");
ALTER TABLE "public"."rooms" ADD CONSTRAINT "must_hold" UNIQUE ("created_at");
