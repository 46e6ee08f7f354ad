-- driftless:generated

-- Drop trigger public.p2.tr
DROP TRIGGER "tr" ON "p2";
-- Detach partition "p4"
ALTER TABLE "p" DETACH PARTITION "p4";
-- Create "p3" table
CREATE TABLE "p3" (
  "a" integer
);
-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (10);
-- Attach partition "p2"
ALTER TABLE "p" ATTACH PARTITION "p2" FOR VALUES FROM (20) TO (30);
-- Attach partition "p3"
ALTER TABLE "p" ATTACH PARTITION "p3" FOR VALUES FROM (30) TO (40);
-- Modify trigger public.p2.tr
ALTER TABLE p2 DISABLE TRIGGER tr;
-- Modify trigger public.p3.tr
ALTER TABLE p3 DISABLE TRIGGER tr;
-- Modify trigger public.p5.tr
ALTER TABLE p5 DISABLE TRIGGER tr;
-- Modify trigger public.p6.tr
ALTER TABLE p6 ENABLE TRIGGER tr;
-- Modify trigger public.p1.tr
ALTER TABLE p1 DISABLE TRIGGER tr;
-- Modify trigger public.p11.tr
ALTER TABLE p11 ENABLE ALWAYS TRIGGER tr;
-- Drop "p4" table
DROP TABLE "p4";
