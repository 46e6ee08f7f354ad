-- driftless:generated
-- hazard: breaks-application: drops policy public.b.p

-- Drop policy public.b.p
DROP POLICY "p" ON "b";
