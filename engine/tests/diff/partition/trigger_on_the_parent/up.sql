-- driftless:generated

-- Create trigger public.logs.touch
CREATE TRIGGER touch BEFORE INSERT ON public.logs FOR EACH ROW EXECUTE FUNCTION touch();
