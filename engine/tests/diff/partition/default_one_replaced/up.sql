-- driftless:generated

-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Create "p2" table
CREATE TABLE "p2" (
  "a" integer
);
-- Attach partition "p2"
ALTER TABLE "p" ATTACH PARTITION "p2" DEFAULT;
-- Drop "p1" table
DROP TABLE "p1";
