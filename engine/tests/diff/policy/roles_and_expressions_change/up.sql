-- driftless:generated

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Create policy public.notes.own
CREATE POLICY own ON notes FOR UPDATE TO pg_monitor, pg_read_all_data USING ((owner <> ''::text)) WITH CHECK ((id > 0));
