-- driftless:generated

-- Create sequence "a"
CREATE SEQUENCE "a";
-- Modify sequence "b"
ALTER SEQUENCE "b" INCREMENT BY 5 NO CYCLE;
-- Set comment of sequence "b"
COMMENT ON SEQUENCE "b" IS NULL;
-- Drop sequence "c"
DROP SEQUENCE "c";
