-- driftless:generated

-- Modify "events" table
ALTER TABLE "events"
  ALTER COLUMN "at" TYPE timestamp(3) without time zone,
  ALTER COLUMN "took" TYPE interval(0),
  ALTER COLUMN "began" TYPE time(0) without time zone;
