-- driftless:generated

-- Drop trigger public.t.tr
DROP TRIGGER "tr" ON "t";
-- Create routine public.nid(text, integer)
CREATE FUNCTION public.nid(v text, n integer DEFAULT 1)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT true $function$;
-- Modify "t" table
ALTER TABLE "t" DROP COLUMN "g";
-- Drop routine public.nid(text)
DROP ROUTINE "nid"(text);
-- Modify "t" table
ALTER TABLE "t" ADD COLUMN "g" boolean GENERATED ALWAYS AS (nid(a)) STORED;
-- Create trigger public.t.tr
CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW WHEN (nid(new.a)) EXECUTE FUNCTION tf();
