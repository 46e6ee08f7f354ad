-- driftless:generated

-- Drop trigger public.p.tr
DROP TRIGGER "tr" ON "p";
-- Create trigger public.p.tr
CREATE TRIGGER tr AFTER INSERT ON public.p FOR EACH ROW EXECUTE FUNCTION tf();
ALTER TABLE p DISABLE TRIGGER tr;
