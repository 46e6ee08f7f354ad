-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  DROP CONSTRAINT "must_hold",
  ADD COLUMN "part" integer,
  ADD COLUMN "part2" integer,
  ADD CONSTRAINT "items_part_part2_key" UNIQUE (part, part2),
  ADD CONSTRAINT "must_hold" UNIQUE (part, part2),
  DROP COLUMN "version",
  DROP COLUMN "position";
-- Attach partition "items"
ALTER TABLE "logs" ATTACH PARTITION "items" FOR VALUES IN (3, 103);
-- Modify "items" table
ALTER TABLE "items" RESET (autovacuum_enabled);
