-- driftless:generated

-- Take times without a zone for UTC
SET LOCAL TimeZone = 'UTC';
-- Modify "visits" table
ALTER TABLE "visits"
  ALTER COLUMN "day" TYPE timestamp with time zone,
  ALTER COLUMN "times" TYPE timestamp with time zone[],
  ALTER COLUMN "at" TYPE time with time zone USING "at"::time with time zone,
  ALTER COLUMN "seen" TYPE timestamp with time zone USING "seen"::timestamp with time zone;
