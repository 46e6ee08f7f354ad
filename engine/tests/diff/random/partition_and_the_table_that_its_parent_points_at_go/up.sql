-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags" DROP CONSTRAINT "tags_fkey";
-- Detach partition "files"
ALTER TABLE "tags" DETACH PARTITION "files";
-- Drop "years" table
DROP TABLE "years";
-- Drop "files" table
DROP TABLE "files";
-- Drop "tags" table
DROP TABLE "tags";
