-- driftless:generated

-- Drop "guests" table
DROP TABLE "guests";
-- Modify "rooms" table
ALTER TABLE "rooms"
  DROP CONSTRAINT "rooms_key",
  ADD CONSTRAINT "rooms_key" UNIQUE (id) INCLUDE (note);

-- next file

-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms" DROP CONSTRAINT "by_name";
ALTER TABLE "rooms" ALTER COLUMN "id" DROP NOT NULL;
