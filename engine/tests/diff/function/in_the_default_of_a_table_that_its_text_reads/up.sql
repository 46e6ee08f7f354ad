-- driftless:generated

-- Create routine public.nx()
CREATE FUNCTION public.nx()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT coalesce(max(a), 0) + 1 FROM t$function$;
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT nx();
