CREATE TABLE "public"."posts" (
  "id" text,
  "owner_id" jsonb
);
CREATE TABLE "public"."orders" (
) INHERITS ("public"."posts") WITH (autovacuum_enabled = false);
ALTER TABLE "public"."orders" REPLICA IDENTITY FULL;
ALTER TABLE "public"."orders" ENABLE ROW LEVEL SECURITY;
CREATE VIEW "public"."overview" AS SELECT "owner_id", "id" FROM "public"."orders";
