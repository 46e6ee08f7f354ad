-- driftless:generated

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "c" DROP DEFAULT;
-- Drop routine public.two()
DROP ROUTINE "two"();
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "c" SET DEFAULT 3;
-- Create routine public.one()
CREATE FUNCTION public.one()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (COALESCE(max(t.b), 0) + 1)
    FROM t;
END;
-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "a" SET DEFAULT one(),
  ALTER COLUMN "b" SET DEFAULT one();
