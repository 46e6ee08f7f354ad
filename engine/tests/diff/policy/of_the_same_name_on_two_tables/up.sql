-- driftless:generated

-- Create policy public.b.p
CREATE POLICY p ON b USING (false);
