-- driftless:generated

-- Drop routine public.rows()
DROP ROUTINE "rows"();
-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE integer,
  ADD COLUMN "b" text,
  DROP COLUMN "c";
-- Create routine public.rows()
CREATE FUNCTION public.rows()
 RETURNS TABLE(a integer, b text)
 LANGUAGE sql
AS $function$SELECT * FROM t$function$;
