-- driftless:generated

-- Drop enum type "$1"
DROP TYPE "$1";
-- Create sequence "$1"
CREATE SEQUENCE "$1";
