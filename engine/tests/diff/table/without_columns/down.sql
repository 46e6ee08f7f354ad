-- driftless:generated

-- Drop "nothing" table
DROP TABLE "nothing";
