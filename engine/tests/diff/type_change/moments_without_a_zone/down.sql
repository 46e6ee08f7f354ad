-- driftless:generated
-- hazard: rewrite: rewrites table public.visits
-- hazard: can-fail: fails when a value of public.visits.day does not convert (timestamp with time zone to date)
-- hazard: can-fail: fails when a value of public.visits.times does not convert (timestamp with time zone[] to timestamp without time zone[])
-- hazard: can-fail: fails when a value of public.visits.at does not convert (time with time zone to time without time zone)
-- hazard: can-fail: fails when a value of public.visits.seen does not convert (timestamp with time zone to text)

-- Take times without a zone for UTC
SET LOCAL TimeZone = 'UTC';
-- Modify "visits" table
ALTER TABLE "visits"
  ALTER COLUMN "day" TYPE date,
  ALTER COLUMN "times" TYPE timestamp without time zone[],
  ALTER COLUMN "at" TYPE time without time zone USING "at"::time without time zone,
  ALTER COLUMN "seen" TYPE text;
