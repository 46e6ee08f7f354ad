CREATE TYPE "public"."default" AS ("amount" tsvector, "--" timestamptz, "UPPER" boolean);
CREATE DOMAIN "public"."address" AS text DEFAULT 'it''s' CONSTRAINT "address_check0" CHECK (VALUE <> 'bad') CONSTRAINT "address_check1" CHECK (length(VALUE) <= 180);
CREATE TABLE "public"."名前" (
  "price" "public"."default"
);
CREATE UNLOGGED TABLE "public"."events" (
  "note" "public"."address"
) INHERITS ("public"."名前") WITH (fillfactor = 70);
ALTER TABLE "public"."名前" ENABLE ROW LEVEL SECURITY;
