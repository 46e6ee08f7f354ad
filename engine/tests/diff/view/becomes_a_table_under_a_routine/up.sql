-- driftless:generated

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
