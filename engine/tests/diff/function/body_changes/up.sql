-- driftless:generated

-- Replace routine public.add(integer, integer)
CREATE OR REPLACE FUNCTION public.add(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT b + a $function$;
