CREATE TABLE "public"."tags" (
  "id" text,
  "UPPER" text GENERATED ALWAYS AS (coalesce("id", '')) STORED
);
CREATE TABLE "public"."events" (
) INHERITS ("public"."tags") WITH (autovacuum_enabled = false);
ALTER TABLE "public"."tags" ENABLE ROW LEVEL SECURITY;
