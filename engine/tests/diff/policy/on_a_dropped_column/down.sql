-- driftless:generated

-- Modify "notes" table
ALTER TABLE "notes" ADD COLUMN "team" text;
-- Modify policy public.notes.own
ALTER POLICY own ON notes TO PUBLIC USING ((team = CURRENT_USER));
