-- driftless:generated

-- Detach partition "users"
ALTER TABLE "trailing " DETACH PARTITION "users";
-- Modify "users" table
ALTER TABLE "users"
  SET UNLOGGED,
  DROP COLUMN "id",
  ADD COLUMN "id" uuid,
  DROP COLUMN "part",
  INHERIT "events";
