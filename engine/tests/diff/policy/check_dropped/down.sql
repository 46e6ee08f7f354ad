-- driftless:generated

-- Modify policy public.notes.own
ALTER POLICY own ON notes TO PUBLIC USING (true) WITH CHECK ((owner = CURRENT_USER));
