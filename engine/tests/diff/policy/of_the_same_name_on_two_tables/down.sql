-- driftless:generated

-- Drop policy public.b.p
DROP POLICY "p" ON "b";
