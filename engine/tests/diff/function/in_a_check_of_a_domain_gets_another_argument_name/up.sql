-- driftless:generated

-- Modify domain "d"
ALTER DOMAIN "d" DROP CONSTRAINT "d_check";
-- Drop routine public.k(text)
DROP ROUTINE "k"(text);
-- Create routine public.k(text)
CREATE FUNCTION public.k(b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select true$function$;
-- Modify domain "d"
ALTER DOMAIN "d" ADD CONSTRAINT "d_check" CHECK (k(VALUE));
