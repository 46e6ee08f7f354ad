-- driftless:generated

-- Replace routine public.code()
CREATE OR REPLACE FUNCTION public.code()
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT 'b' $function$;
