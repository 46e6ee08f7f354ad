-- driftless:generated
-- hazard: rewrite: rewrites table public.members
-- hazard: can-fail: fails when a value of public.members.name does not convert (text to character varying(20))

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Modify "members" table
ALTER TABLE "members" ALTER COLUMN "name" TYPE character varying(20);
-- Create policy public.notes.own
CREATE POLICY own ON notes USING ((EXISTS ( SELECT
   FROM members m
  WHERE ((m.id = notes.member_id) AND ((m.name)::text = CURRENT_USER)))));
