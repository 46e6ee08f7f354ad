-- driftless:generated

-- Drop view public.dv
DROP VIEW "dv";
-- Drop routine public.d2(integer, integer)
DROP ROUTINE "d2"(integer, integer);
-- Create routine public.d2(integer, integer)
CREATE FUNCTION public.d2(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select a$function$;
-- Create view public.dv
CREATE VIEW dv AS
 SELECT d2(1, 2) AS x;
