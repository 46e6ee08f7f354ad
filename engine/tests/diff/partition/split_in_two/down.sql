-- driftless:generated

-- Detach partition "pa"
ALTER TABLE "p" DETACH PARTITION "pa";
-- Detach partition "pb"
ALTER TABLE "p" DETACH PARTITION "pb";
-- Create "p1" table
CREATE TABLE "p1" (
  "a" integer
);
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (10);
-- Drop "pa" table
DROP TABLE "pa";
-- Drop "pb" table
DROP TABLE "pb";
