-- driftless:generated

-- Create "t" table
CREATE TABLE "t" (
  "a" integer
);
-- Create routine public.dd(t)
CREATE FUNCTION public.dd(t)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 1$function$;
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT dd(NULL::t);
