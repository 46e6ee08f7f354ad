-- driftless:generated

-- Set comment of index "b_key"
COMMENT ON INDEX "b_key" IS 'old';
-- Set comment of constraint "t_pkey"
COMMENT ON CONSTRAINT "t_pkey" ON "t" IS NULL;
-- Set comment of index "t_pkey"
COMMENT ON INDEX "t_pkey" IS NULL;
-- Drop "u" table
DROP TABLE "u";
