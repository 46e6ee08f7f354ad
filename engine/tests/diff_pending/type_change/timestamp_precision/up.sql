-- driftless:generated
-- hazard: rewrite: rewrites table public.events
-- hazard: can-fail: fails when a value of public.events.at does not convert (timestamp(3) without time zone to timestamp(6) without time zone)
-- hazard: can-fail: fails when a value of public.events.took does not convert (interval(0) to interval)
-- hazard: can-fail: fails when a value of public.events.began does not convert (time(0) without time zone to time without time zone)

-- Modify "events" table
ALTER TABLE "events"
  ALTER COLUMN "at" TYPE timestamp(6) without time zone USING "at"::timestamp(6) without time zone,
  ALTER COLUMN "took" TYPE interval,
  ALTER COLUMN "began" TYPE time without time zone USING "began"::time without time zone;
