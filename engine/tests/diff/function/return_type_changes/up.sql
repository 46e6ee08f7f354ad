-- driftless:generated

-- Drop routine public.total(integer)
DROP ROUTINE "total"(integer);
-- Create routine public.total(integer)
CREATE FUNCTION public.total(a integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$ SELECT a::bigint $function$;
REVOKE ALL ON ROUTINE total(integer) FROM PUBLIC;
-- Set comment of routine public.total(integer)
COMMENT ON FUNCTION total(integer) IS 'kept';
