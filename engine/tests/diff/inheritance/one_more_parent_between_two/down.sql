-- driftless:generated

-- Modify "c1" table
ALTER TABLE "c1" NO INHERIT "p3";
ALTER TABLE "c1" DROP COLUMN "z";
-- Drop "p3" table
DROP TABLE "p3";
