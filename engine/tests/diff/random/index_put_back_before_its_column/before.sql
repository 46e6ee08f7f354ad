CREATE TYPE "public"."level" AS ENUM ('low', 'open', 'closed');
CREATE TABLE "public"."logs" (
  "id" integer,
  "status" numeric GENERATED ALWAYS AS (abs("id")) STORED,
  "amount" "public"."level"
) WITH (autovacuum_enabled = false);
CREATE INDEX "logs_idx" ON "public"."logs" USING brin ("status");
