-- driftless:generated

-- Detach partition "rooms"
ALTER TABLE "tags2" DETACH PARTITION "rooms";
-- Modify "rooms" table
ALTER TABLE "rooms"
  ADD COLUMN "status" bytea,
  SET (fillfactor = 70),
  DROP COLUMN "part";
