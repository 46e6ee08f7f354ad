-- driftless:generated
-- hazard: rewrite: rewrites table public.events
-- hazard: can-fail: fails when a value of public.events.at does not convert (timestamp without time zone to date)

-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "at" TYPE date;
