-- driftless:generated

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Modify "members" table
ALTER TABLE "members" ALTER COLUMN "name" TYPE character varying(20);
-- Create policy public.notes.own
CREATE POLICY own ON notes USING ((EXISTS ( SELECT
   FROM members m
  WHERE ((m.id = notes.member_id) AND ((m.name)::text = CURRENT_USER)))));
