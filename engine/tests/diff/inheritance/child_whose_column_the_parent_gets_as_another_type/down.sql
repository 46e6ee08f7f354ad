-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  SET UNLOGGED,
  SET (autovacuum_enabled = false, fillfactor = 70);
-- Drop "rooms" table
DROP TABLE "rooms";
-- Create "events" table
CREATE TABLE "events" (
  "id" integer NOT NULL,
  CONSTRAINT "must_hold" PRIMARY KEY (id)
) WITH (fillfactor = 70);
-- Modify "items" table
ALTER TABLE "items" ADD COLUMN "valid" hstore;
-- Modify "events" table
ALTER TABLE "events" FORCE ROW LEVEL SECURITY;
