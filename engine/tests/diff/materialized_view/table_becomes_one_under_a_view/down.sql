-- driftless:generated

-- Drop view public.y
DROP VIEW "y";
-- Drop materialized view public.x
DROP MATERIALIZED VIEW "x";
-- Create "x" table
CREATE TABLE "x" (
  "a" integer
);
-- Create view public.y
CREATE VIEW y AS
 SELECT x.a
   FROM x;
