-- driftless:generated

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Drop routine public.me()
DROP ROUTINE "me"();
