-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags" NO INHERIT "events";
ALTER TABLE "tags"
  ADD COLUMN "part" integer,
  ADD COLUMN "part2" integer,
  ADD CONSTRAINT "tags_part_part2_key" UNIQUE (part, part2),
  ADD CONSTRAINT "tags_part_part2_key1" UNIQUE (part, part2);
-- Attach partition "tags"
ALTER TABLE "User" ATTACH PARTITION "tags" FOR VALUES FROM (0) TO (10);
