CREATE TYPE "public"."level" AS ENUM ('low', 'open', 'closed');
CREATE TABLE "public"."logs" (
  "id" bigint,
  "status" numeric GENERATED ALWAYS AS (abs("id")) STORED,
  "amount" "public"."level"
);
CREATE UNIQUE INDEX "logs_idx" ON "public"."logs" USING btree ("amount" DESC NULLS FIRST) WITH (deduplicate_items = off) WHERE "id" > -16;
ALTER TABLE "public"."logs" ENABLE ROW LEVEL SECURITY;
