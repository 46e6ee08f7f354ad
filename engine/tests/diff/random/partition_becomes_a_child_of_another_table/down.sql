-- driftless:generated

-- Modify "accounts2" table
ALTER TABLE "accounts2" NO INHERIT "accounts";
ALTER TABLE "accounts2"
  DROP CONSTRAINT "accounts_check",
  ADD COLUMN "part" integer,
  ADD COLUMN "part2" integer,
  DROP COLUMN "id2";
-- Attach partition "accounts2"
ALTER TABLE "tags2" ATTACH PARTITION "accounts2" FOR VALUES FROM (20) TO (30);
