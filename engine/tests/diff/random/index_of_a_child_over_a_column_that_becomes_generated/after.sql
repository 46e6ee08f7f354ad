CREATE SCHEMA "billing";
CREATE DOMAIN "public"."money_amount" AS numeric(10,2) DEFAULT 1.5 CONSTRAINT "money_amount_check0" CHECK (VALUE > -18) CONSTRAINT "money_amount_check1" CHECK (VALUE <> -15);
CREATE UNLOGGED TABLE "billing"."名前" (
  "valid" double precision GENERATED ALWAYS AS ("valid2" * 16.5) STORED,
  "valid2" "public"."money_amount"
);
CREATE UNLOGGED TABLE "billing"."files" (
) INHERITS ("billing"."名前");
CREATE INDEX "files_idx" ON "billing"."files" USING brin ("valid");
