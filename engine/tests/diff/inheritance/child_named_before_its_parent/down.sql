-- driftless:generated

-- Drop "--" table
DROP TABLE "--";
-- Drop "posts" table
DROP TABLE "posts";
