-- driftless:generated

-- Drop view public.y
DROP VIEW "y";
-- Drop routine public.fx()
DROP ROUTINE "fx"();
-- Drop view public.x
DROP VIEW "x";
-- Create "x" table
CREATE TABLE "x" (
  "a" integer
);
-- Create routine public.fx()
CREATE FUNCTION public.fx()
 RETURNS SETOF x
 LANGUAGE sql
AS $function$select * from x$function$;
-- Create view public.y
CREATE VIEW y AS
 SELECT x.a
   FROM x;
