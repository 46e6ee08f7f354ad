-- driftless:generated

-- Set comment of extension "pgcrypto"
COMMENT ON EXTENSION "pgcrypto" IS 'for old hashes';
