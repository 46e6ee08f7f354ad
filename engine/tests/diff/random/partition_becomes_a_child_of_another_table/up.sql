-- driftless:generated

-- Detach partition "accounts2"
ALTER TABLE "tags2" DETACH PARTITION "accounts2";
-- Modify "accounts2" table
ALTER TABLE "accounts2"
  ADD COLUMN "id2" tstzrange,
  ADD CONSTRAINT "accounts_check" CHECK ((NOT isempty(id2))),
  DROP COLUMN "part",
  DROP COLUMN "part2",
  INHERIT "accounts";
