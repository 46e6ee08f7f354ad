CREATE TABLE "public"."events" (
  "amount" bigint
) WITH (autovacuum_enabled = false);
CREATE TABLE "public"."users" (
  "part" integer,
  "amount" text
) PARTITION BY LIST ("part");
CREATE TABLE "public"."items3" PARTITION OF "public"."users" FOR VALUES IN ('2', '102');
ALTER TABLE "public"."events" ENABLE ROW LEVEL SECURITY;
