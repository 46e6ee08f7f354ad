-- driftless:generated

-- Drop routine public.total(integer)
DROP ROUTINE "total"(integer);
-- Create routine public.total(integer)
CREATE FUNCTION public.total(a integer DEFAULT 5)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT a $function$;
