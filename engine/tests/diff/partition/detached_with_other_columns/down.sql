-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms"
  ADD COLUMN "part" integer,
  DROP COLUMN "status";
-- Attach partition "rooms"
ALTER TABLE "tags2" ATTACH PARTITION "rooms" FOR VALUES IN (1, 101);
-- Modify "rooms" table
ALTER TABLE "rooms" RESET (fillfactor);
