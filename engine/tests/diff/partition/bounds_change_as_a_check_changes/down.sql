-- driftless:generated

-- Modify "p" table
ALTER TABLE "p"
  DROP CONSTRAINT "k",
  ADD CONSTRAINT "k" CHECK ((c > 0));
-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (10);
