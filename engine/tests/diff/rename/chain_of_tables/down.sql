-- driftless:generated

-- Rename constraint "events_old_pkey"
ALTER TABLE "events_old" RENAME CONSTRAINT "events_old_pkey" TO "events_pkey";
-- Rename constraint "events_older_pkey"
ALTER TABLE "events_older" RENAME CONSTRAINT "events_older_pkey" TO "events_old_pkey";
-- Rename "events_old" table
ALTER TABLE "events_old" RENAME TO "events";
-- Rename "events_older" table
ALTER TABLE "events_older" RENAME TO "events_old";
