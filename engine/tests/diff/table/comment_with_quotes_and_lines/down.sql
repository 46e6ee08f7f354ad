-- driftless:generated

-- Set comment of "notes" table
COMMENT ON TABLE "notes" IS NULL;
