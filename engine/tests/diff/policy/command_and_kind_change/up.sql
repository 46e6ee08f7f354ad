-- driftless:generated

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Create policy public.notes.own
CREATE POLICY own ON notes AS RESTRICTIVE FOR DELETE USING ((owner = CURRENT_USER));
-- Set comment of policy public.notes.own
COMMENT ON POLICY own ON notes IS 'not others''';
