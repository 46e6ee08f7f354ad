-- driftless:generated

-- Replace routine public.total(integer)
CREATE OR REPLACE FUNCTION public.total(a integer DEFAULT 5)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT a $function$;
