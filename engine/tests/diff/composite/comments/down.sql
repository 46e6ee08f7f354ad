-- driftless:generated

-- Set comment of composite type "address"
COMMENT ON COLUMN "address"."zip" IS NULL;
COMMENT ON TYPE "address" IS NULL;
