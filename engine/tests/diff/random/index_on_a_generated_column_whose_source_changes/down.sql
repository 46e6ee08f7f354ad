-- driftless:generated

-- Drop index "events_idx" of table "events"
DROP INDEX "events_idx";
-- Modify "events" table
ALTER TABLE "events"
  DROP COLUMN "flags",
  ALTER COLUMN "ref" TYPE character varying(20) COLLATE pg_catalog.ucs_basic,
  ADD COLUMN "flags" text GENERATED ALWAYS AS (lower((ref)::text)) STORED;
-- Create index "events_idx" on table "events"
CREATE INDEX "events_idx" ON "events" USING btree ("left"(flags, 15));
