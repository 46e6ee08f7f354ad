-- driftless:generated

-- Create routine public.me()
CREATE FUNCTION public.me()
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$ SELECT current_setting('app.user', true) $function$;
-- Create policy public.notes.own
CREATE POLICY own ON notes USING ((owner = me()));
