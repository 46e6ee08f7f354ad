-- driftless:generated

-- Modify "events" table
ALTER TABLE "events"
  ALTER COLUMN "at" DROP DEFAULT,
  ALTER COLUMN "at" TYPE timestamp without time zone USING "at" AT TIME ZONE 'UTC',
  ALTER COLUMN "at" SET DEFAULT now();
