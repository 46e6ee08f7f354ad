-- driftless:generated

-- Modify "events" table
ALTER TABLE "events"
  SET LOGGED,
  ADD COLUMN "part" integer,
  DROP COLUMN "id";
-- Attach partition "events"
ALTER TABLE "logs" ATTACH PARTITION "events" FOR VALUES FROM (0) TO (10);
