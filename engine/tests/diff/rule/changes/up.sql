-- driftless:generated

-- Drop rule public.logs.keep
DROP RULE "keep" ON "logs";
-- Create rule public.logs.keep
CREATE RULE keep AS
    ON DELETE TO public.logs
   WHERE (old.id < 100) DO INSTEAD NOTHING;
