-- driftless:generated

-- Set comment of enum type "state"
COMMENT ON TYPE "state" IS 'before';
