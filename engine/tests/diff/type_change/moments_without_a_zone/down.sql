-- driftless:generated

-- Take times without a zone for UTC
SET LOCAL TimeZone = 'UTC';
-- Modify "visits" table
ALTER TABLE "visits"
  ALTER COLUMN "day" TYPE date,
  ALTER COLUMN "times" TYPE timestamp without time zone[],
  ALTER COLUMN "at" TYPE time without time zone USING "at"::time without time zone,
  ALTER COLUMN "seen" TYPE text;
