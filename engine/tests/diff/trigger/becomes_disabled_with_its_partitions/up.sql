-- driftless:generated

-- Modify trigger public.p.tr
ALTER TABLE p DISABLE TRIGGER tr;
