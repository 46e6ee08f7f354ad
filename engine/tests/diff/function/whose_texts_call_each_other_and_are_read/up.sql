-- driftless:generated

-- Make routines before what their texts mention
SET check_function_bodies = off;
-- Create routine public.g(integer)
CREATE FUNCTION public.g(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT h($1)$function$;
-- Create routine public.e(integer)
CREATE FUNCTION public.e(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT g($1)$function$;
-- Create routine public.h(integer)
CREATE FUNCTION public.h(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT g($1)$function$;
-- Read the texts of routines again
RESET check_function_bodies;
