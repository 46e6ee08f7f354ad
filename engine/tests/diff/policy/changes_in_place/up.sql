-- driftless:generated

-- Modify policy public.t.p
ALTER POLICY p ON t TO pg_signal_backend USING ((a > 4)) WITH CHECK ((a > 5));
