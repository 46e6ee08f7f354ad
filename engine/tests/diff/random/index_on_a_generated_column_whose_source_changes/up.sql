-- driftless:generated
-- hazard: rewrite: rewrites table public.events
-- hazard: can-fail: fails when a value of public.events.ref does not convert (character varying(20) to character varying(20))
-- hazard: blocks-writes: builds index public.events_idx while writes to public.events wait

-- Drop index "events_idx" of table "events"
DROP INDEX "events_idx";
-- Modify "events" table
ALTER TABLE "events"
  DROP COLUMN "flags",
  ALTER COLUMN "ref" TYPE character varying(20),
  ADD COLUMN "flags" text GENERATED ALWAYS AS (lower((ref)::text)) STORED;
-- Create index "events_idx" on table "events"
CREATE INDEX "events_idx" ON "events" USING btree ("left"(flags, 15));
