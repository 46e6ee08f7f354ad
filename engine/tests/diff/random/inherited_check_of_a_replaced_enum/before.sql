CREATE TYPE "public"."address" AS ENUM ('it''s', 'done', 'null');
CREATE TABLE "public"."accounts" (
  "status" "public"."address"
);
CREATE TABLE "public"."users" (
) INHERITS ("public"."accounts");
ALTER TABLE "public"."accounts" ADD CONSTRAINT "only_once" CHECK ("status" <> 'null');
