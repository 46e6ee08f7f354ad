-- driftless:generated

-- Create routine public.tidy(integer, integer)
CREATE PROCEDURE public.tidy(IN a integer, INOUT b integer DEFAULT 2)
 LANGUAGE plpgsql
AS $procedure$BEGIN b := a; END$procedure$;
-- Set comment of routine public.tidy(integer, integer)
COMMENT ON PROCEDURE tidy(integer,integer) IS 'cleans';
