-- driftless:generated

-- Modify "a" table
ALTER TABLE "a" DROP CONSTRAINT "a_b_fkey";
-- Drop "b" table
DROP TABLE "b";
-- Drop "a" table
DROP TABLE "a";
