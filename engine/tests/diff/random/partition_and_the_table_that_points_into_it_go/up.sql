-- driftless:generated

-- Drop "posts" table
DROP TABLE "posts";
-- Drop "files" table
DROP TABLE "files";
