-- driftless:generated

-- Create routine public.find_user(bigint)
CREATE FUNCTION public.find_user(wanted bigint)
 RETURNS SETOF users
 LANGUAGE sql
 STABLE
AS $function$ SELECT * FROM users WHERE id = wanted $function$;
-- Create routine public.names()
CREATE FUNCTION public.names()
 RETURNS TABLE(id bigint, name text)
 LANGUAGE sql
 STABLE
AS $function$ SELECT id, name FROM users $function$;
