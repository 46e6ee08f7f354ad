-- driftless:generated

-- Modify "p" table
ALTER TABLE "p"
  DROP CONSTRAINT "p_pkey",
  ALTER COLUMN "a" DROP NOT NULL;
-- Modify "p1" table
ALTER TABLE "p1" ALTER COLUMN "a" DROP NOT NULL;
-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (20);
