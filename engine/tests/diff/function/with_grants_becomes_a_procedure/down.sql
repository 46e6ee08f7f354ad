-- driftless:generated

-- Drop routine public.f(integer)
DROP ROUTINE "f"(integer);
-- Create routine public.f(integer)
CREATE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select a$function$;
REVOKE ALL ON ROUTINE f(integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE f(integer) TO pg_monitor;
