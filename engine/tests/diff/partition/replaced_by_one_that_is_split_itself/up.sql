-- driftless:generated

-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Create "p1x" table
CREATE TABLE "p1x" (
  "a" integer,
  "b" integer
) PARTITION BY LIST (b);
-- Attach partition "p1x"
ALTER TABLE "p" ATTACH PARTITION "p1x" FOR VALUES IN (1);
-- Create "p1x1" table
CREATE TABLE "p1x1" (
  "a" integer,
  "b" integer
);
-- Attach partition "p1x1"
ALTER TABLE "p1x" ATTACH PARTITION "p1x1" FOR VALUES IN (1);
-- Drop "p1" table
DROP TABLE "p1";
