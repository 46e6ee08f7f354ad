-- driftless:generated
-- hazard: rewrite: rewrites table public.visits
-- hazard: can-fail: fails when a value of public.visits.day does not convert (date to timestamp with time zone)
-- hazard: can-fail: fails when a value of public.visits.times does not convert (timestamp without time zone[] to timestamp with time zone[])
-- hazard: can-fail: fails when a value of public.visits.at does not convert (time without time zone to time with time zone)
-- hazard: can-fail: fails when a value of public.visits.seen does not convert (text to timestamp with time zone)

-- Take times without a zone for UTC
SET LOCAL TimeZone = 'UTC';
-- Modify "visits" table
ALTER TABLE "visits"
  ALTER COLUMN "day" TYPE timestamp with time zone,
  ALTER COLUMN "times" TYPE timestamp with time zone[],
  ALTER COLUMN "at" TYPE time with time zone USING "at"::time with time zone,
  ALTER COLUMN "seen" TYPE timestamp with time zone USING "seen"::timestamp with time zone;
