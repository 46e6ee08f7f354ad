-- driftless:generated

-- Drop view public.y
DROP VIEW "y";
-- Drop "x" table
DROP TABLE "x";
-- Create materialized view public.x
CREATE MATERIALIZED VIEW x AS
 SELECT 1 AS a;
-- Create view public.y
CREATE VIEW y AS
 SELECT x.a
   FROM x;
