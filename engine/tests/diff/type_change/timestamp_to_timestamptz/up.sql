-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "at" TYPE timestamp with time zone USING "at" AT TIME ZONE 'UTC';
