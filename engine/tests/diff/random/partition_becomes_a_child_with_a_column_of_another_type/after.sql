CREATE TABLE "public"."events" (
  "amount" bigint
) WITH (autovacuum_enabled = false);
CREATE TABLE "public"."users" (
  "part" integer,
  "amount" text
) PARTITION BY LIST ("part");
CREATE TABLE "public"."items3" (
) INHERITS ("public"."events");
ALTER TABLE "public"."events" ENABLE ROW LEVEL SECURITY;
