-- driftless:generated

-- Drop trigger public.a.touch
DROP TRIGGER "touch" ON "a";
-- Create trigger public.b.touch
CREATE TRIGGER touch BEFORE UPDATE ON public.b FOR EACH ROW EXECUTE FUNCTION touch();
