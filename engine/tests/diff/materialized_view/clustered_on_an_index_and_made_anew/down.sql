-- driftless:generated

-- Drop materialized view public.m
DROP MATERIALIZED VIEW "m";
-- Create materialized view public.m
CREATE MATERIALIZED VIEW m AS
 SELECT t.a
   FROM t;
-- Create index public.m.mb
CREATE INDEX mb ON public.m USING btree (a);
ALTER MATERIALIZED VIEW m CLUSTER ON mb;
-- Modify "t" table
ALTER TABLE "t" DROP COLUMN "b";
