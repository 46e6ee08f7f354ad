-- driftless:generated

-- Modify "a1" table
ALTER TABLE "a1" DROP CONSTRAINT "a1_fk";
-- Drop "b" table
DROP TABLE "b";
-- Drop "a1" table
DROP TABLE "a1";
-- Drop "a" table
DROP TABLE "a";
