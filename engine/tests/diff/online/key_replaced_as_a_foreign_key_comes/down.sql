-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms"
  RESET (autovacuum_enabled),
  NO FORCE ROW LEVEL SECURITY;
-- Drop "UPPER" table
DROP TABLE "UPPER";
-- Modify "rooms" table
ALTER TABLE "rooms"
  DROP CONSTRAINT "rooms_key",
  ADD CONSTRAINT "rooms_key" UNIQUE NULLS NOT DISTINCT (id);

-- next file

-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms" DROP CONSTRAINT "by_name";
ALTER TABLE "rooms" ALTER COLUMN "id" DROP NOT NULL;
