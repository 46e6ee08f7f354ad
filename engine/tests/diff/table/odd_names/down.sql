-- driftless:generated

-- Drop "we""ird" table
DROP TABLE "we""ird";
