-- driftless:generated

-- Drop routine public.total(integer)
DROP ROUTINE "total"(integer);
-- Create routine public.total(integer)
CREATE FUNCTION public.total(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;
