-- driftless:generated

-- Drop "t" table
DROP TABLE "t";
