CREATE TYPE "public"."level" AS ("total" boolean, "title" uuid, "valid" text);
CREATE DOMAIN "public"."slug" AS xml;
CREATE TABLE "public"."logs" (
  "valid" "public"."slug"
) WITH (autovacuum_enabled = false);
