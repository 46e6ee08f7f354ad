-- driftless:generated

-- Take times without a zone for UTC
SET LOCAL TimeZone = 'UTC';
-- Modify "visits" table
ALTER TABLE "visits" ALTER COLUMN "at" TYPE text;
