-- driftless:generated

-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (20);
-- Modify "p" table
ALTER TABLE "p" DROP COLUMN "c";
