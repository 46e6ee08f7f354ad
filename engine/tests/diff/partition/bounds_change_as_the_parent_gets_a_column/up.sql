-- driftless:generated

-- Modify "p" table
ALTER TABLE "p" ADD COLUMN "c" text;
-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (20);
