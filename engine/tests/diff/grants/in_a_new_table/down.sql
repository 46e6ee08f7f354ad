-- driftless:generated

-- Drop "posts" table
DROP TABLE "posts";
