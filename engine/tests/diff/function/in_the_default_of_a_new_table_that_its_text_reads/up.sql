-- driftless:generated

-- Make routines before what their texts mention
SET check_function_bodies = off;
-- Create routine public.nx()
CREATE FUNCTION public.nx()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT coalesce(max(a), 0) + 1 FROM t$function$;
-- Create "t" table
CREATE TABLE "t" (
  "a" integer DEFAULT nx()
);
-- Read the texts of routines again
RESET check_function_bodies;
