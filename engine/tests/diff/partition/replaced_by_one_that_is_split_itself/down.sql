-- driftless:generated

-- Detach partition "p1x"
ALTER TABLE "p" DETACH PARTITION "p1x";
-- Create "p1" table
CREATE TABLE "p1" (
  "a" integer,
  "b" integer
);
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES IN (1);
-- Drop "p1x1" table
DROP TABLE "p1x1";
-- Drop "p1x" table
DROP TABLE "p1x";
