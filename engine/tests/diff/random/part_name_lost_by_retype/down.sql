-- driftless:generated

-- Drop index "events_btree" of table "events"
DROP INDEX "events_btree";
-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "tags" TYPE hstore USING "tags"::hstore;
-- Create index "events_old_tags_idx1" on table "events_old"
CREATE INDEX "events_old_tags_idx1" ON "events_old" USING btree (tags);
-- Create index "events_old_tags_idx" on table "events_old"
CREATE INDEX "events_old_tags_idx" ON "events_old" USING gin (tags);
-- Create index "events_gin" on table "events"
CREATE INDEX "events_gin" ON "events" USING gin (tags);
-- Create index "events_btree" on table "events"
CREATE INDEX "events_btree" ON "events" USING btree (tags);
