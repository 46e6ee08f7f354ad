-- driftless:generated

-- Modify policy public.notes.own
ALTER POLICY own ON notes TO pg_monitor, pg_read_all_data USING ((owner <> ''::text)) WITH CHECK ((id > 0));
