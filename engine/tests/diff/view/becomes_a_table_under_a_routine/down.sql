-- driftless:generated

-- Drop routine public.fx()
DROP ROUTINE "fx"();
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
