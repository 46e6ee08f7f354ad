-- driftless:generated

-- Replace routine public.add(integer, integer)
CREATE OR REPLACE FUNCTION public.add(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT SECURITY DEFINER LEAKPROOF COST 5
 SET search_path TO 'pg_catalog', 'public'
AS $function$ SELECT a + b $function$;
