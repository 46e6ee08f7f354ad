-- driftless:generated

-- Set comment of sequence "a_id_seq"
COMMENT ON SEQUENCE "a_id_seq" IS NULL;
