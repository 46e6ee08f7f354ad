-- driftless:generated

-- Detach partition "tags"
ALTER TABLE "User" DETACH PARTITION "tags";
-- Modify "tags" table
ALTER TABLE "tags"
  DROP CONSTRAINT "tags_part_part2_key",
  DROP CONSTRAINT "tags_part_part2_key1",
  DROP COLUMN "part",
  DROP COLUMN "part2",
  INHERIT "events";
