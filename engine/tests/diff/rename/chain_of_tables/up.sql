-- driftless:generated

-- Rename "events_old" table
ALTER TABLE "events_old" RENAME TO "events_older";
-- Rename "events" table
ALTER TABLE "events" RENAME TO "events_old";
-- Rename constraint "events_old_pkey"
ALTER TABLE "events_older" RENAME CONSTRAINT "events_old_pkey" TO "events_older_pkey";
-- Rename constraint "events_pkey"
ALTER TABLE "events_old" RENAME CONSTRAINT "events_pkey" TO "events_old_pkey";
