-- driftless:generated

-- Create routine public.b_inner(integer)
CREATE FUNCTION public.b_inner(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
-- Create routine public.a_outer(integer)
CREATE FUNCTION public.a_outer(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT b_inner($1)$function$;
