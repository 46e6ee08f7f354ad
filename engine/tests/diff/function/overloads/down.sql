-- driftless:generated

-- Drop routine public.show(date, text[])
DROP ROUTINE "show"(date, text[]);
-- Create routine public.show(text)
CREATE FUNCTION public.show(a text)
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT 'text' $function$;
