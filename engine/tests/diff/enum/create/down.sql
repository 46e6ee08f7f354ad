-- driftless:generated

-- Drop "t" table
DROP TABLE "t";
-- Drop enum type "mood"
DROP TYPE "mood";
