-- driftless:generated

-- Replace routine public.d3(integer)
CREATE OR REPLACE FUNCTION public.d3(a integer DEFAULT 4)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select a$function$;
