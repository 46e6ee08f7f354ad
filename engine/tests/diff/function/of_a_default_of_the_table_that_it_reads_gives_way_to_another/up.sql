-- driftless:generated

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "b" DROP DEFAULT;
-- Drop routine public.one()
DROP ROUTINE "one"();
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 4;
-- Create routine public.two()
CREATE FUNCTION public.two()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (COALESCE(max(t.c), 0) + 1)
    FROM t;
END;
-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "b" SET DEFAULT two(),
  ALTER COLUMN "c" SET DEFAULT two();
