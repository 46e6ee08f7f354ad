-- driftless:generated

-- Create rule public.logs.keep
CREATE RULE keep AS
    ON DELETE TO public.logs DO INSTEAD NOTHING;
-- Set comment of rule public.logs.keep
COMMENT ON RULE keep ON logs IS 'append only';
