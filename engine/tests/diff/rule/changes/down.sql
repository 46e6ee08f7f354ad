-- driftless:generated

-- Drop rule public.logs.keep
DROP RULE "keep" ON "logs";
-- Create rule public.logs.keep
CREATE RULE keep AS
    ON DELETE TO public.logs DO INSTEAD NOTHING;
