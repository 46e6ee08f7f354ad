-- driftless:generated

-- Replace routine public.d2(integer, integer)
CREATE OR REPLACE FUNCTION public.d2(a integer, b integer DEFAULT 10)
 RETURNS integer
 LANGUAGE sql
AS $function$select a$function$;
