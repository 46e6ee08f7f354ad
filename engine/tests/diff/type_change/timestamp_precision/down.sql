-- driftless:generated
-- hazard: rewrite: rewrites table public.events
-- hazard: can-fail: fails when a value of public.events.at does not convert (timestamp(6) without time zone to timestamp(3) without time zone)
-- hazard: can-fail: fails when a value of public.events.took does not convert (interval to interval(0))
-- hazard: can-fail: fails when a value of public.events.began does not convert (time without time zone to time(0) without time zone)

-- Modify "events" table
ALTER TABLE "events"
  ALTER COLUMN "at" TYPE timestamp(3) without time zone,
  ALTER COLUMN "took" TYPE interval(0),
  ALTER COLUMN "began" TYPE time(0) without time zone;
