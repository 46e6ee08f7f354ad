-- driftless:generated
-- hazard: breaks-application: drops policy public.notes.own
-- hazard: breaks-application: drops routine public.me()

-- Drop policy public.notes.own
DROP POLICY "own" ON "notes";
-- Drop routine public.me()
DROP ROUTINE "me"();
