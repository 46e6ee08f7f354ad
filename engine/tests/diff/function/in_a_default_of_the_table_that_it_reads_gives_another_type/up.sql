-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;
-- Drop routine public.nx()
DROP ROUTINE "nx"();
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "a" TYPE bigint;
-- Create routine public.nx()
CREATE FUNCTION public.nx()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (COALESCE(max(t.a), (0)::bigint) + 2)
    FROM t;
END;
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT nx();
