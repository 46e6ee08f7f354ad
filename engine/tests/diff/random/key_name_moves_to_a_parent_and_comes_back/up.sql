-- driftless:generated

-- Drop index "events_idx" of table "events"
DROP INDEX "events_idx";
-- Modify "events" table
ALTER TABLE "events" SET UNLOGGED;
ALTER TABLE "events"
  ADD COLUMN "id" text NOT NULL,
  ADD COLUMN "ref" character varying(50) NOT NULL,
  ADD COLUMN "User" interval NOT NULL,
  ADD COLUMN "valid" integer,
  ADD CONSTRAINT "must_hold2" PRIMARY KEY (ref);
-- Create index "events_idx" on table "events"
CREATE INDEX "events_idx" ON "events" USING btree (id);
-- Modify "events" table
ALTER TABLE "events" DROP COLUMN "version";
-- Drop "accounts" table
DROP TABLE "accounts";
-- Create "select" table
CREATE TABLE "select" (
  "id" text NOT NULL,
  "ref" character varying(50),
  "User" interval NOT NULL,
  CONSTRAINT "only_once" PRIMARY KEY (id)
);
-- Modify "events" table
ALTER TABLE "events"
  INHERIT "select",
  ADD CONSTRAINT "events_fkey" FOREIGN KEY (ref) REFERENCES "select"(id) ON DELETE CASCADE;
