-- driftless:generated
-- hazard: rewrite: rewrites table public.events
-- hazard: can-fail: fails when a value of public.events.at does not convert (timestamp with time zone to timestamp without time zone)

-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "at" TYPE timestamp without time zone USING "at" AT TIME ZONE 'UTC';
