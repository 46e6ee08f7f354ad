-- driftless:generated

-- Create sequence "c"
CREATE SEQUENCE "c" MINVALUE 0 START WITH 3;
-- Modify sequence "b"
ALTER SEQUENCE "b" INCREMENT BY 6 CYCLE;
-- Set comment of sequence "b"
COMMENT ON SEQUENCE "b" IS 'x';
-- Drop sequence "a"
DROP SEQUENCE "a";
