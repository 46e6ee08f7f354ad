-- driftless:generated

-- Drop trigger public.b.touch
DROP TRIGGER "touch" ON "b";
-- Create trigger public.a.touch
CREATE TRIGGER touch BEFORE UPDATE ON public.a FOR EACH ROW EXECUTE FUNCTION touch();
