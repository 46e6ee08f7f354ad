-- driftless:generated

-- Modify domain "d"
ALTER DOMAIN "d" DROP DEFAULT;
-- Drop routine public.k(text)
DROP ROUTINE "k"(text);
-- Create routine public.k(text)
CREATE FUNCTION public.k(a text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$select a$function$;
-- Modify domain "d"
ALTER DOMAIN "d" SET DEFAULT k('x'::text);
