-- driftless:generated

-- Set comment of composite type "address"
COMMENT ON COLUMN "address"."zip" IS 'with zeros';
COMMENT ON TYPE "address" IS 'where it goes';
