CREATE SCHEMA "audit";
CREATE TYPE "audit"."level" AS ENUM ('it''s', 'Red');
CREATE TABLE "public"."items" (
  "parent_id" text
);
CREATE TABLE "public"."tags" (
  "id" text NOT NULL,
  "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz" "audit"."level"
) WITH (autovacuum_enabled = false, fillfactor = 70);
ALTER TABLE "public"."tags" ADD CONSTRAINT "tags_pkey" PRIMARY KEY ("id") INCLUDE ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz");
ALTER TABLE "public"."items" ADD CONSTRAINT "items_fkey2" FOREIGN KEY ("parent_id") REFERENCES "public"."tags" ("id");
