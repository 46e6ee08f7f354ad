-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  DROP COLUMN "valid",
  SET LOGGED,
  RESET (autovacuum_enabled, fillfactor);
-- Drop "events" table
DROP TABLE "events";
-- Create "rooms" table
CREATE TABLE "rooms" (
  "valid" integer,
  CONSTRAINT "must_hold" UNIQUE (created_at)
) INHERITS ("items");
