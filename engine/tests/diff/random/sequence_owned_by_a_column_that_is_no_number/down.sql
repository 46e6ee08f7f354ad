-- driftless:generated

-- Drop sequence "numbers"
DROP SEQUENCE "numbers";
-- Drop sequence "ticket"
DROP SEQUENCE "ticket";
