-- driftless:generated
-- hazard: breaks-application: drops policy public.notes.own

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Modify "notes" table
ALTER TABLE "notes" DISABLE ROW LEVEL SECURITY;
