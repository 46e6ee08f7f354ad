-- driftless:generated

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Modify "notes" table
ALTER TABLE "notes" ALTER COLUMN "owner" TYPE character varying(20);
-- Create policy public.notes.own
CREATE POLICY own ON notes AS RESTRICTIVE FOR UPDATE TO pg_monitor, pg_read_all_data USING (((owner)::text = CURRENT_USER)) WITH CHECK (((owner)::text <> ''::text));
-- Set comment of policy public.notes.own
COMMENT ON POLICY own ON notes IS 'each their own';
