-- driftless:generated

-- Drop enum type "default"
DROP TYPE "default";
-- Create sequence "default"
CREATE SEQUENCE "default";
