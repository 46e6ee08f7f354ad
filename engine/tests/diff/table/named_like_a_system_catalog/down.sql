-- driftless:generated

-- Modify "columns" table
ALTER TABLE "columns" DROP COLUMN "table_name";
-- Modify "pg_class" table
ALTER TABLE "public"."pg_class" DROP COLUMN "relname";
