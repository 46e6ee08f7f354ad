-- driftless:generated

-- Drop sequence "countdown"
DROP SEQUENCE "countdown";
-- Drop sequence "small_countdown"
DROP SEQUENCE "small_countdown";
