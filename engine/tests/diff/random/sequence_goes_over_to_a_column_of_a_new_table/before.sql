CREATE TYPE "public"."slug" AS ENUM ('new', 'null', 'done', 'Red', 'open');
CREATE SEQUENCE "public"."ticket" AS bigint;
CREATE TABLE "public"."files" (
  "id" bigint
);
CREATE TABLE "public"."items" (
  "status" integer
);
CREATE TABLE "public"."orders" (
  "id" integer,
  "updated_at" "public"."slug"
);
ALTER TABLE "public"."orders" ADD CONSTRAINT "by_name2" UNIQUE ("updated_at", "id");
ALTER TABLE "public"."items" ENABLE ROW LEVEL SECURITY;
ALTER SEQUENCE "public"."ticket" OWNED BY "public"."items"."status";
