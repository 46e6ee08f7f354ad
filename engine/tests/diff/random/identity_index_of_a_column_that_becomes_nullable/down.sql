-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms" REPLICA IDENTITY DEFAULT;
ALTER TABLE "rooms"
  ALTER COLUMN "parent_id" DROP NOT NULL,
  RESET (fillfactor);
