-- driftless:generated

-- Drop trigger public.p.tr
DROP TRIGGER "tr" ON "p";
-- Create trigger public.p.tr
CREATE TRIGGER tr AFTER UPDATE ON public.p FOR EACH ROW EXECUTE FUNCTION tf();
-- Modify trigger public.p1.tr
ALTER TABLE p1 DISABLE TRIGGER tr;
