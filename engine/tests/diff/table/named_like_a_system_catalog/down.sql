-- driftless:generated
-- hazard: data-loss: drops column public.columns.table_name
-- hazard: data-loss: drops column public.pg_class.relname

-- Modify "columns" table
ALTER TABLE "columns" DROP COLUMN "table_name";
-- Modify "pg_class" table
ALTER TABLE "public"."pg_class" DROP COLUMN "relname";
