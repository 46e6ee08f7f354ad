-- driftless:generated

-- Modify "columns" table
ALTER TABLE "columns" ADD COLUMN "table_name" text DEFAULT 'x'::text;
-- Modify "pg_class" table
ALTER TABLE "public"."pg_class" ADD COLUMN "relname" text;
