-- driftless:generated

-- Drop "kinds" table
DROP TABLE "kinds";
-- Create enum type "kinds"
CREATE TYPE "kinds" AS ENUM ('a');
