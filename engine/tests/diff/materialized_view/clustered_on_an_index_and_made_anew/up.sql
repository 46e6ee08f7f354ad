-- driftless:generated

-- Drop index public.m.mb
DROP INDEX "mb";
-- Drop materialized view public.m
DROP MATERIALIZED VIEW "m";
-- Modify "t" table
ALTER TABLE "t" ADD COLUMN "b" integer;
-- Create materialized view public.m
CREATE MATERIALIZED VIEW m AS
 SELECT t.a,
    t.b
   FROM t;
-- Create index public.m.mb
CREATE INDEX mb ON public.m USING btree (a);
ALTER MATERIALIZED VIEW m CLUSTER ON mb;
