-- driftless:generated

-- Drop view public.v
DROP VIEW "v";
-- Create routine public.ok(text, integer)
CREATE FUNCTION public.ok(v text, n integer DEFAULT 1)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT true $function$;
-- Modify "t" table
ALTER TABLE "t" DROP COLUMN "g";
-- Drop routine public.ok(text)
DROP ROUTINE "ok"(text);
-- Modify "t" table
ALTER TABLE "t" ADD COLUMN "g" boolean GENERATED ALWAYS AS (ok(a)) STORED;
-- Create view public.v
CREATE VIEW v AS
 SELECT ok(t.a) AS o
   FROM t;
