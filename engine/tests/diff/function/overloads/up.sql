-- driftless:generated

-- Drop routine public.show(text)
DROP ROUTINE "show"(text);
-- Create routine public.show(date, text[])
CREATE FUNCTION public.show(a date, VARIADIC b text[])
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT 'date' $function$;
