-- driftless:generated

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Create policy public.notes.own
CREATE POLICY own ON notes USING ((owner = CURRENT_USER));
-- Modify "notes" table
ALTER TABLE "notes" DROP COLUMN "team";
