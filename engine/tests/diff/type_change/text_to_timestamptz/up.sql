-- driftless:generated
-- hazard: rewrite: rewrites table public.visits
-- hazard: can-fail: fails when a value of public.visits.at does not convert (text to timestamp with time zone)

-- Take times without a zone for UTC
SET LOCAL TimeZone = 'UTC';
-- Modify "visits" table
ALTER TABLE "visits" ALTER COLUMN "at" TYPE timestamp with time zone USING "at"::timestamp with time zone;
