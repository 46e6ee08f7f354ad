-- driftless:generated

-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Create "pa" table
CREATE TABLE "pa" (
  "a" integer
);
-- Create "pb" table
CREATE TABLE "pb" (
  "a" integer
);
-- Attach partition "pa"
ALTER TABLE "p" ATTACH PARTITION "pa" FOR VALUES FROM (1) TO (5);
-- Attach partition "pb"
ALTER TABLE "p" ATTACH PARTITION "pb" FOR VALUES FROM (5) TO (10);
-- Drop "p1" table
DROP TABLE "p1";
