-- driftless:generated

-- Drop routine public.tidy()
DROP ROUTINE "tidy"();
-- Create routine public.tidy()
CREATE FUNCTION public.tidy()
 RETURNS void
 LANGUAGE sql
AS $function$ SELECT $function$;
