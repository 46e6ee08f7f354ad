-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" NO INHERIT "名前";
ALTER TABLE "events"
  SET LOGGED,
  RESET (fillfactor),
  REPLICA IDENTITY NOTHING,
  DROP COLUMN "price";
-- Drop "名前" table
DROP TABLE "名前";
-- Drop composite type "default"
DROP TYPE "default";
-- Create enum type "default"
CREATE TYPE "default" AS ENUM ('low', 'null', 'new', 'två');
-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "note" TYPE "default" USING "note"::text::"default";
