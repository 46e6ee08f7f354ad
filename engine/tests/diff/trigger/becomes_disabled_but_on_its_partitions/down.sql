-- driftless:generated

-- Modify trigger public.p.tr
ALTER TABLE p ENABLE TRIGGER tr;
