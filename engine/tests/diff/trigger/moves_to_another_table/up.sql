-- driftless:generated
-- hazard: breaks-application: drops trigger public.a.touch

-- Drop trigger public.a.touch
DROP TRIGGER "touch" ON "a";
-- Create trigger public.b.touch
CREATE TRIGGER touch BEFORE UPDATE ON public.b FOR EACH ROW EXECUTE FUNCTION touch();
