-- driftless:generated

-- Detach partition "items"
ALTER TABLE "logs" DETACH PARTITION "items";
-- Modify "items" table
ALTER TABLE "items"
  DROP CONSTRAINT "must_hold",
  DROP CONSTRAINT "items_part_part2_key",
  ADD COLUMN "version" character varying(200) NOT NULL,
  ADD COLUMN "position" numeric NOT NULL,
  ADD CONSTRAINT "must_hold" PRIMARY KEY ("position", version),
  SET (autovacuum_enabled = false),
  DROP COLUMN "part",
  DROP COLUMN "part2";
