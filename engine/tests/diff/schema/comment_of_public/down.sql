-- driftless:generated

-- Set comment of "public" schema
COMMENT ON SCHEMA "public" IS 'mine';
