-- driftless:generated

-- Modify trigger public.t.t1
ALTER TABLE t ENABLE TRIGGER t1;
-- Modify trigger public.t.t2
ALTER TABLE t ENABLE TRIGGER t2;
-- Modify trigger public.t.t3
ALTER TABLE t ENABLE TRIGGER t3;
-- Modify trigger public.t.t4
ALTER TABLE t DISABLE TRIGGER t4;
