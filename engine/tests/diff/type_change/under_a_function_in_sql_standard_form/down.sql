-- driftless:generated

-- Drop routine public.name_of(bigint)
DROP ROUTINE "name_of"(bigint);
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(10);
-- Create routine public.name_of(bigint)
CREATE FUNCTION public.name_of(wanted bigint)
 RETURNS text
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT users.name
    FROM users
   WHERE (users.id = name_of.wanted);
END;
REVOKE ALL ON ROUTINE name_of(bigint) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE name_of(bigint) TO pg_monitor;
-- Set comment of routine public.name_of(bigint)
COMMENT ON FUNCTION name_of(bigint) IS 'looks it up';
