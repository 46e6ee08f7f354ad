-- driftless:generated

-- Set comment of sequence "t_id_seq"
COMMENT ON SEQUENCE "t_id_seq" IS NULL;
