-- driftless:generated

-- Create routine public.touch()
CREATE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN NEW.at := now(); RETURN NEW; END$function$;
-- Create trigger public.users.touch
CREATE TRIGGER touch BEFORE INSERT OR UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION touch();
-- Set comment of trigger public.users.touch
COMMENT ON TRIGGER touch ON users IS 'keeps the time';
