-- driftless:generated

-- Drop view public.z
DROP VIEW "z";
-- Drop view public.y
DROP VIEW "y";
-- Drop materialized view public.x
DROP MATERIALIZED VIEW "x";
-- Create view public.x
CREATE VIEW x AS
 SELECT 1 AS a;
-- Create view public.y
CREATE VIEW y AS
 SELECT x.a
   FROM x;
-- Create view public.z
CREATE VIEW z AS
 SELECT y.a
   FROM y;
