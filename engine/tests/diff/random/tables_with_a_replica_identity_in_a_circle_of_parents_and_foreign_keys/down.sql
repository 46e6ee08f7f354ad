-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" DROP CONSTRAINT "must_hold";
-- Drop "files" table
DROP TABLE "files";
-- Drop "files2" table
DROP TABLE "files2";
-- Drop "tags" table
DROP TABLE "tags";
-- Drop "events" table
DROP TABLE "events";
