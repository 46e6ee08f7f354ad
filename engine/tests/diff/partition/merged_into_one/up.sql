-- driftless:generated

-- Detach partition "p2"
ALTER TABLE "p" DETACH PARTITION "p2";
-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES IN (1, 2);
-- Drop "p2" table
DROP TABLE "p2";
