-- driftless:generated

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Create policy public.notes.own
CREATE POLICY own ON notes FOR UPDATE USING ((owner = CURRENT_USER));
