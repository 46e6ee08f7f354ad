-- driftless:generated

-- Modify domain "code"
ALTER DOMAIN "code" DROP DEFAULT;
ALTER DOMAIN "code" DROP CONSTRAINT "code_check";
-- Drop routine public.first()
DROP ROUTINE "first"();
-- Drop routine public.valid(text)
DROP ROUTINE "valid"(text);
-- Create routine public.first()
CREATE FUNCTION public.first()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 'x'::text$function$;
-- Create routine public.valid(text)
CREATE FUNCTION public.valid(a text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;
-- Modify domain "code"
ALTER DOMAIN "code" SET DEFAULT first();
ALTER DOMAIN "code" ADD CONSTRAINT "code_check" CHECK (valid(VALUE));
