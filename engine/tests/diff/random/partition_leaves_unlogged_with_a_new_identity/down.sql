-- driftless:generated

-- Modify "events" table
ALTER TABLE "events"
  DROP COLUMN "id",
  SET LOGGED,
  ADD COLUMN "part" integer;
-- Attach partition "events"
ALTER TABLE "logs" ATTACH PARTITION "events" FOR VALUES FROM (0) TO (10);
