-- driftless:generated

-- Set comment of sequence "numbers"
COMMENT ON SEQUENCE "numbers" IS NULL;
