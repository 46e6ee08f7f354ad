CREATE SCHEMA "app";
CREATE TYPE "public"."dot.ted" AS ENUM ('high', 'null', 'done', 'Red', '');
CREATE DOMAIN "public"."address" AS "public"."dot.ted" CONSTRAINT "address_check0" CHECK (VALUE IS NULL);
CREATE TABLE "app"."logs" (
  "part" integer,
  "name" cidr
) PARTITION BY RANGE ("part");
CREATE UNLOGGED TABLE "public"."files" (
  "note" timestamp[]
);
CREATE TABLE "public"."tags" (
  "1st" "public"."address"
);
ALTER TABLE "public"."files" ADD CONSTRAINT "must_hold" UNIQUE ("note");
