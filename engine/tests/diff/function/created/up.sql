-- driftless:generated

-- Create routine public.add(integer, integer)
CREATE FUNCTION public.add(a integer, b integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ SELECT a + b $function$;
-- Set comment of routine public.add(integer, integer)
COMMENT ON FUNCTION add(integer,integer) IS 'sums';
