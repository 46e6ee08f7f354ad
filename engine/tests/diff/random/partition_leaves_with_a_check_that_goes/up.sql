-- driftless:generated

-- Drop "posts" table
DROP TABLE "posts";
-- Detach partition "rooms"
ALTER TABLE "items2" DETACH PARTITION "rooms";
-- Modify "rooms" table
ALTER TABLE "rooms"
  DROP CONSTRAINT "items_check",
  DROP CONSTRAINT "rooms_part_note_part2_key",
  DROP COLUMN "part",
  DROP COLUMN "part2",
  DROP COLUMN "parent_id",
  DROP COLUMN "note";
