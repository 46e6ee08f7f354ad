-- driftless:generated

-- Drop "p1" table
DROP TABLE "p1";
-- Drop "p21" table
DROP TABLE "p21";
-- Drop "p2" table
DROP TABLE "p2";
-- Drop "p" table
DROP TABLE "p";
