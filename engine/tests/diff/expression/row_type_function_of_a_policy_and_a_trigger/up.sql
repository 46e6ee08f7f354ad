-- driftless:generated

-- Create "t" table
CREATE TABLE "t" (
  "id" integer
);
-- Create routine public.f(t)
CREATE FUNCTION public.f(t)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT 1 $function$;
-- Create routine public.tf()
CREATE FUNCTION public.tf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;
-- Create trigger public.t.tr
CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW WHEN ((f(new.*) = 1)) EXECUTE FUNCTION tf();
-- Create rule public.t.r
CREATE RULE r AS
    ON DELETE TO public.t
   WHERE (f(old.*) = 1) DO INSTEAD NOTHING;
-- Create policy public.t.p
CREATE POLICY p ON t USING ((f(t.*) = 1));
