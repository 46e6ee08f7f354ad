-- driftless:generated

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Modify "notes" table
ALTER TABLE "notes" DISABLE ROW LEVEL SECURITY;
