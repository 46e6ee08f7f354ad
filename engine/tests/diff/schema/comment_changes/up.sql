-- driftless:generated

-- Set comment of "billing" schema
COMMENT ON SCHEMA "billing" IS 'money only';
