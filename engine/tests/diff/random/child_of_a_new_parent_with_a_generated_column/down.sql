-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" NO INHERIT "tags";
ALTER TABLE "events"
  RESET (autovacuum_enabled),
  DROP COLUMN "UPPER",
  ALTER COLUMN "id" TYPE uuid USING "id"::uuid;
-- Create index "events_idx" on table "events"
CREATE INDEX "events_idx" ON "events" USING btree (id);
-- Drop "tags" table
DROP TABLE "tags";
