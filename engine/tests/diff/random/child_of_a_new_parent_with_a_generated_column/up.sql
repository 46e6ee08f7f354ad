-- driftless:generated

-- Drop index "events_idx" of table "events"
DROP INDEX "events_idx";
-- Create "tags" table
CREATE TABLE "tags" (
  "id" text,
  "UPPER" text GENERATED ALWAYS AS (COALESCE(id, ''::text)) STORED
);
-- Modify "events" table
ALTER TABLE "events"
  ALTER COLUMN "id" TYPE text,
  ADD COLUMN "UPPER" text GENERATED ALWAYS AS (COALESCE(id, ''::text)) STORED,
  INHERIT "tags",
  SET (autovacuum_enabled = false);
-- Modify "tags" table
ALTER TABLE "tags" ENABLE ROW LEVEL SECURITY;
