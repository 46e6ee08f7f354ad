-- driftless:generated

-- Detach partition "p_new"
ALTER TABLE "p" DETACH PARTITION "p_new";
-- Create "p1" table
CREATE TABLE "p1" (
  "a" integer
);
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (10);
-- Drop "p_new" table
DROP TABLE "p_new";
