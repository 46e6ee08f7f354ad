-- driftless:generated

-- Drop rule public.t.r2
DROP RULE "r2" ON "t";
-- Modify rule public.t.r3
ALTER TABLE t ENABLE RULE r3;
-- Modify rule public.t.r1
ALTER TABLE t DISABLE RULE r1;
-- Create rule public.t.r2
CREATE RULE r2 AS
    ON UPDATE TO public.t
   WHERE (old.a > 2) DO INSTEAD NOTHING;
ALTER TABLE t ENABLE ALWAYS RULE r2;
