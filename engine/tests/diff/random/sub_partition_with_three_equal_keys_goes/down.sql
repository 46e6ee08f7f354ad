-- driftless:generated

-- Create "accounts" table
CREATE TABLE "accounts" (
  "part" integer,
  "part2" integer,
  CONSTRAINT "accounts_part2_part_key" UNIQUE (part2, part)
);
-- Modify "accounts" table
ALTER TABLE "accounts"
  ADD CONSTRAINT "accounts_part2_part_key1" UNIQUE (part2, part),
  ADD CONSTRAINT "accounts_key" UNIQUE (part2, part);
-- Attach partition "accounts"
ALTER TABLE "logs" ATTACH PARTITION "accounts" FOR VALUES FROM (10) TO (20);
