-- driftless:generated

-- Drop index "events_gin" of table "events"
DROP INDEX "events_gin";
-- Drop index "events_btree" of table "events"
DROP INDEX "events_btree";
-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "tags" TYPE character varying(200);
-- Create index "events_old_tags_idx" on table "events_old"
CREATE INDEX "events_old_tags_idx" ON "events_old" USING btree (tags);
-- Create index "events_btree" on table "events"
CREATE INDEX "events_btree" ON "events" USING btree (tags);
