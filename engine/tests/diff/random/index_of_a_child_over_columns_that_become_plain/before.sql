CREATE TABLE "public"."trailing " (
  "price" text,
  "kind2" varchar(50) GENERATED ALWAYS AS (left("price", 11)) STORED,
  "note" varchar(50),
  "--" text GENERATED ALWAYS AS ("note" || ' ' || "price") STORED
) WITH (autovacuum_enabled = false);
CREATE UNLOGGED TABLE "public"."$1" (
  "amount" varchar(50)
) INHERITS ("public"."trailing ");
CREATE INDEX "$1_idx" ON "public"."$1" USING btree ("kind2", (md5("amount"))) WHERE "--" NOT IN ('bad', 'worse', 'it''s not 16');
