-- driftless:generated

-- Create domain "d"
CREATE DOMAIN "d" AS boolean DEFAULT (((CURRENT_USER)::character varying)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]));
-- Create "pt" table
CREATE TABLE "pt" (
  "s" character varying
) PARTITION BY LIST ((((s)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]))));
-- Modify "p" table
ALTER TABLE "p"
  ALTER COLUMN "b" SET DEFAULT (((CURRENT_USER)::character varying)::text = ANY (ARRAY['a'::character varying, 'b'::character varying])),
  ALTER COLUMN "c" SET DEFAULT (ARRAY['a'::character varying, 'b'::character varying]::character varying[])::text[];
-- Create routine public.at(character varying)
CREATE FUNCTION public.at(s character varying)
 RETURNS boolean
 LANGUAGE sql
BEGIN ATOMIC
 SELECT ((s)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]));
END;
-- Create routine public.f(text[])
CREATE FUNCTION public.f(a text[] DEFAULT (ARRAY['a'::character varying, 'b'::character varying]::character varying[])::text[])
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
-- Create statistics public.st
CREATE STATISTICS public.st ON a, ((s)::text = ANY (ARRAY['a'::character varying, 'b'::character varying])) FROM p;
