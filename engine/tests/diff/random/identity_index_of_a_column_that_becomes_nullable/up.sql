-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms"
  ALTER COLUMN "parent_id" SET NOT NULL,
  SET (fillfactor = 70),
  REPLICA IDENTITY USING INDEX "rooms_idx";
