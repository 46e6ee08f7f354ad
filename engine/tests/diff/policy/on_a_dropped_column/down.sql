-- driftless:generated

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Modify "notes" table
ALTER TABLE "notes" ADD COLUMN "team" text;
-- Create policy public.notes.own
CREATE POLICY own ON notes USING ((team = CURRENT_USER));
