-- driftless:generated

-- Modify domain "d"
ALTER DOMAIN "d" DROP DEFAULT;
-- Drop routine public.k(text)
DROP ROUTINE "k"(text);
-- Create routine public.k(text)
CREATE FUNCTION public.k(b text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$select b$function$;
-- Modify domain "d"
ALTER DOMAIN "d" SET DEFAULT k('x'::text);
