-- driftless:generated

-- Drop index "events_tag" of table "events"
DROP INDEX "events_tag";
-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "tag" TYPE text;
-- Create index "events_old_tag" on table "events_old"
CREATE INDEX "events_old_tag" ON "events_old" USING btree (tag);
-- Create index "events_tag" on table "events"
CREATE INDEX "events_tag" ON "events" USING btree (tag);
