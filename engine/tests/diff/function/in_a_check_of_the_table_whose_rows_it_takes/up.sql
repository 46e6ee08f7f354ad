-- driftless:generated

-- Create routine public.ok(t)
CREATE FUNCTION public.ok(t)
 RETURNS boolean
 LANGUAGE sql
AS $function$select true$function$;
-- Modify "t" table
ALTER TABLE "t" ADD CONSTRAINT "k" CHECK (ok(t.*));
