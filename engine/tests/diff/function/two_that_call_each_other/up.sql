-- driftless:generated

-- Create routine public.ping(integer)
CREATE FUNCTION public.ping(n integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$BEGIN IF n < 1 THEN RETURN 0; END IF; RETURN pong(n - 1); END$function$;
-- Create routine public.pong(integer)
CREATE FUNCTION public.pong(n integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$BEGIN RETURN ping(n); END$function$;
