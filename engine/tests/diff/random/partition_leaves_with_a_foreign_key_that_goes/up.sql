-- driftless:generated

-- Modify "events" table
ALTER TABLE "public"."events" DROP CONSTRAINT "events_fkey";
-- Detach partition "rooms"
ALTER TABLE "audit"."logs" DETACH PARTITION "audit"."rooms";
-- Modify "rooms" table
ALTER TABLE "audit"."rooms"
  DROP CONSTRAINT "logs_fkey",
  DROP CONSTRAINT "rooms_part2_part_key",
  DROP COLUMN "part",
  DROP COLUMN "part2",
  DROP COLUMN "data2";
