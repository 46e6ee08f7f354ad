-- driftless:generated

-- Create enum type "default"
CREATE TYPE "default" AS ENUM ('', 'a b', 'new', 'två', 'high');
-- Drop sequence "default"
DROP SEQUENCE "default";
