-- driftless:generated

-- Create trigger public.users.touch
CREATE TRIGGER touch BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION hooks.touch();
