-- driftless:generated

-- Create enum type "$1"
CREATE TYPE "$1" AS ENUM ('low', 'it''s');
-- Drop sequence "$1"
DROP SEQUENCE "$1";
