-- driftless:generated

-- Detach partition "p2"
ALTER TABLE "p" DETACH PARTITION "p2";
-- Create "p1" table
CREATE TABLE "p1" (
  "a" integer
);
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" DEFAULT;
-- Drop "p2" table
DROP TABLE "p2";
