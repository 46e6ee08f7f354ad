-- driftless:generated

-- Drop routine public.rows()
DROP ROUTINE "rows"();
-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE bigint,
  ADD COLUMN "c" text,
  DROP COLUMN "b";
-- Create routine public.rows()
CREATE FUNCTION public.rows()
 RETURNS TABLE(a bigint, c text)
 LANGUAGE sql
AS $function$SELECT * FROM t$function$;
