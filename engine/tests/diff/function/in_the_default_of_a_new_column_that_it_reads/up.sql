-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ADD COLUMN "b" integer;
-- Create routine public.nx()
CREATE FUNCTION public.nx()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (COALESCE(max(t.b), 0) + 1)
    FROM t;
END;
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "b" SET DEFAULT nx();
