-- driftless:generated

-- Drop "teams" table
DROP TABLE "teams";
