-- driftless:generated

-- Detach partition "events"
ALTER TABLE "logs" DETACH PARTITION "events";
-- Modify "events" table
ALTER TABLE "events" SET UNLOGGED;
ALTER TABLE "events"
  ADD COLUMN "id" integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  DROP COLUMN "part";
