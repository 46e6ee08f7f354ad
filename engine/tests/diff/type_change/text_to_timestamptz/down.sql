-- driftless:generated
-- hazard: rewrite: rewrites table public.visits
-- hazard: can-fail: fails when a value of public.visits.at does not convert (timestamp with time zone to text)

-- Take times without a zone for UTC
SET LOCAL TimeZone = 'UTC';
-- Modify "visits" table
ALTER TABLE "visits" ALTER COLUMN "at" TYPE text;
