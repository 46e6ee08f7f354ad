-- driftless:generated

-- Drop routine public.f(integer)
DROP ROUTINE "f"(integer);
-- Create routine public.f(integer)
CREATE PROCEDURE public.f(IN a integer)
 LANGUAGE sql
AS $procedure$select a$procedure$;
REVOKE ALL ON ROUTINE f(integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE f(integer) TO pg_monitor;
