-- driftless:generated

-- Drop view public.y
DROP VIEW "y";
-- Drop view public.x
DROP VIEW "x";
-- Create "x" table
CREATE TABLE "x" (
  "a" integer
);
-- Create view public.y
CREATE VIEW y AS
 SELECT x.a
   FROM x;
