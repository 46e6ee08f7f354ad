-- driftless:generated

-- Modify trigger public.p.tr
ALTER TABLE p DISABLE TRIGGER tr;
-- Modify trigger public.p1.tr
ALTER TABLE p1 ENABLE TRIGGER tr;
