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
 RETURNS character varying
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 'x'::varchar$function$;
-- Create routine public.valid(text)
CREATE FUNCTION public.valid(b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;
-- Modify domain "code"
ALTER DOMAIN "code" SET DEFAULT first();
ALTER DOMAIN "code" ADD CONSTRAINT "code_check" CHECK (valid(VALUE));
