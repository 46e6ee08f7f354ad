-- driftless:generated

-- Drop "rooms" table
DROP TABLE "rooms";
-- Modify "files" table
ALTER TABLE "files"
  DROP CONSTRAINT "by_name",
  ALTER COLUMN "id" DROP NOT NULL;
