-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "at" TYPE date;
