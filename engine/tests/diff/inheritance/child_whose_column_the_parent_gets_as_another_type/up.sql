-- driftless:generated
-- hazard: rewrite: rewrites table public.items
-- hazard: data-loss: drops column public.items.valid
-- hazard: data-loss: drops table public.events

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
