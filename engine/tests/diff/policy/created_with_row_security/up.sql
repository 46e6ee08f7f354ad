-- driftless:generated

-- Create policy public.notes.own
CREATE POLICY own ON notes USING ((owner = CURRENT_USER)) WITH CHECK ((owner = CURRENT_USER));
-- Modify "notes" table
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;
