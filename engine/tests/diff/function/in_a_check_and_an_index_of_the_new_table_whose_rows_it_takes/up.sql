-- driftless:generated

-- Create "t" table
CREATE TABLE "t" (
  "a" integer,
  "b" integer DEFAULT 3
);
-- Create routine public.dd(t)
CREATE FUNCTION public.dd(t)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 1$function$;
-- Create routine public.ok(t)
CREATE FUNCTION public.ok(t)
 RETURNS boolean
 LANGUAGE sql
AS $function$select true$function$;
-- Modify "t" table
ALTER TABLE "t" ADD CONSTRAINT "k" CHECK (ok(t.*));
-- Create index "i" on table "t"
CREATE INDEX "i" ON "t" USING btree (dd(t.*));
