-- driftless:generated

-- Drop "cache" table
DROP TABLE "cache";
