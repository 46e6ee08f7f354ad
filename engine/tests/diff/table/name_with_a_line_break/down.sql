-- driftless:generated

-- Drop "two DROP TABLE kept; -- lines" table
DROP TABLE "two
DROP TABLE kept; -- lines";
