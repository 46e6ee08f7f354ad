-- driftless:generated

-- Create routine public.nx()
CREATE FUNCTION public.nx()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (COALESCE(max(t.a), 0) + 1)
    FROM t;
END;
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT nx();
