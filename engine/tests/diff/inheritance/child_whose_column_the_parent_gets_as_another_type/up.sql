-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  SET LOGGED,
  RESET (autovacuum_enabled, fillfactor),
  DROP COLUMN "valid";
-- Drop "events" table
DROP TABLE "events";
-- Create "rooms" table
CREATE TABLE "rooms" (
  "valid" integer,
  CONSTRAINT "must_hold" UNIQUE (created_at)
) INHERITS ("items");
