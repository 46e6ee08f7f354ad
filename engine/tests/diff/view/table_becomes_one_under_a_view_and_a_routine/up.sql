-- driftless:generated

-- Drop routine public.fx()
DROP ROUTINE "fx"();
-- Drop view public.y
DROP VIEW "y";
-- Drop "x" table
DROP TABLE "x";
-- Create view public.x
CREATE VIEW x AS
 SELECT 1 AS a;
-- Create routine public.fx()
CREATE FUNCTION public.fx()
 RETURNS SETOF x
 LANGUAGE sql
AS $function$select * from x$function$;
-- Create view public.y
CREATE VIEW y AS
 SELECT x.a
   FROM x;
