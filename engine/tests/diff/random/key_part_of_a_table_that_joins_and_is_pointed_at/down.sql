-- driftless:generated

-- Drop "back\slash" table
DROP TABLE "back\slash";
-- Detach partition "tags"
ALTER TABLE "accounts" DETACH PARTITION "tags";
-- Modify "tags" table
ALTER TABLE "tags"
  DROP CONSTRAINT "tags_position_part_key",
  DROP COLUMN "part",
  DROP COLUMN "position";
