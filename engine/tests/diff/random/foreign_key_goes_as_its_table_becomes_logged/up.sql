-- driftless:generated

-- Modify "files" table
ALTER TABLE "files" DROP CONSTRAINT "files_fkey";
-- Create composite type "level"
CREATE TYPE "level" AS (
  "title" uuid
);
-- Modify "files" table
ALTER TABLE "files" SET LOGGED;
