-- driftless:generated

-- Drop policy public.t.p
DROP POLICY "p" ON "t";
-- Create policy public.t.p
CREATE POLICY p ON t TO pg_monitor USING ((a > 3));
-- Set comment of policy public.t.p
COMMENT ON POLICY p ON t IS 'q';
