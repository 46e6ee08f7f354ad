CREATE TYPE "public"."default" AS ENUM ('low', 'null', 'new', 'två');
CREATE DOMAIN "public"."address" AS text DEFAULT 'it''s' CONSTRAINT "address_check0" CHECK (VALUE <> 'bad') CONSTRAINT "address_check1" CHECK (length(VALUE) <= 180);
CREATE TABLE "public"."events" (
  "note" "public"."default"
);
ALTER TABLE "public"."events" REPLICA IDENTITY NOTHING;
