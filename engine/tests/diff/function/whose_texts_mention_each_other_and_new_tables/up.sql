-- driftless:generated

-- Make routines before what their texts mention
SET check_function_bodies = off;
-- Create routine public.f()
CREATE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$select b from t2$function$;
-- Create "t2" table
CREATE TABLE "t2" (
  "b" integer DEFAULT f()
);
-- Create routine public.g(integer)
CREATE FUNCTION public.g(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select h($1)$function$;
-- Create routine public.h(integer)
CREATE FUNCTION public.h(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select g($1)$function$;
-- Read the texts of routines again
RESET check_function_bodies;
