-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "only_once";
-- Create "events" table
CREATE TABLE "events" (
  "name" text
);
-- Create index "only_once" on table "events"
CREATE INDEX "only_once" ON "events" USING btree (name);
