-- driftless:generated
-- hazard: rewrite: rewrites table public.events
-- hazard: can-fail: fails when a value of public.events.at does not convert (timestamp without time zone to timestamp with time zone)

-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "at" TYPE timestamp with time zone USING "at" AT TIME ZONE 'UTC';
