-- driftless:generated

-- Drop "queue" table
DROP TABLE "queue";
