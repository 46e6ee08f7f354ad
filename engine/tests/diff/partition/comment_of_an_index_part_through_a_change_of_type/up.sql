-- driftless:generated

-- Modify "k" table
ALTER TABLE "k" ALTER COLUMN "b" TYPE bigint;
-- Set comment of index "k1_b_idx"
COMMENT ON INDEX "k1_b_idx" IS 'x';
