-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" NO INHERIT "select";
ALTER TABLE "events"
  DROP CONSTRAINT "events_fkey",
  DROP CONSTRAINT "must_hold2";
-- Drop index "events_idx" of table "events"
DROP INDEX "events_idx";
-- Modify "events" table
ALTER TABLE "events" SET LOGGED;
ALTER TABLE "events" ADD COLUMN "version" date;
-- Create index "events_idx" on table "events"
CREATE INDEX "events_idx" ON "events" USING hash (version);
-- Modify "events" table
ALTER TABLE "events"
  DROP COLUMN "id",
  DROP COLUMN "ref",
  DROP COLUMN "User",
  DROP COLUMN "valid";
-- Drop "select" table
DROP TABLE "select";
-- Create "accounts" table
CREATE TABLE "accounts" (
  "id" uuid NOT NULL,
  "total" double precision,
  CONSTRAINT "only_once" PRIMARY KEY (id)
);
