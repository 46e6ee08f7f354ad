-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags" DROP CONSTRAINT "tags_key";
-- Rename constraint "rooms_part_part2_key1"
ALTER TABLE "rooms" RENAME CONSTRAINT "rooms_part_part2_key1" TO "rooms_part_part2_key";
