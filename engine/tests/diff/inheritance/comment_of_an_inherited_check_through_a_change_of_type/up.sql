-- driftless:generated

-- Modify "p" table
ALTER TABLE "p" ALTER COLUMN "a" TYPE bigint;
-- Set comment of constraint "k"
COMMENT ON CONSTRAINT "k" ON "c" IS 'y';
