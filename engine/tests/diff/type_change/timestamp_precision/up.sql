-- driftless:generated

-- Modify "events" table
ALTER TABLE "events"
  ALTER COLUMN "at" TYPE timestamp(6) without time zone,
  ALTER COLUMN "took" TYPE interval,
  ALTER COLUMN "began" TYPE time without time zone;
