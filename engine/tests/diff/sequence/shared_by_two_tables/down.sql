-- driftless:generated

-- Drop "a" table
DROP TABLE "a";
-- Drop "b" table
DROP TABLE "b";
-- Drop sequence "numbers"
DROP SEQUENCE "numbers";
