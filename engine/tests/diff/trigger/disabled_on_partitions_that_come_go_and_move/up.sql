-- driftless:generated

-- Detach partition "p2"
ALTER TABLE "p" DETACH PARTITION "p2";
-- Detach partition "p3"
ALTER TABLE "p" DETACH PARTITION "p3";
-- Create "p4" table
CREATE TABLE "p4" (
  "a" integer
);
-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (20);
-- Attach partition "p4"
ALTER TABLE "p" ATTACH PARTITION "p4" FOR VALUES FROM (40) TO (50);
-- Create trigger public.p2.tr
CREATE TRIGGER tr AFTER DELETE ON public.p2 FOR EACH ROW EXECUTE FUNCTION tf();
-- Modify trigger public.p5.tr
ALTER TABLE p5 ENABLE TRIGGER tr;
-- Modify trigger public.p4.tr
ALTER TABLE p4 DISABLE TRIGGER tr;
-- Modify trigger public.p6.tr
ALTER TABLE p6 ENABLE REPLICA TRIGGER tr;
-- Modify trigger public.p1.tr
ALTER TABLE p1 DISABLE TRIGGER tr;
-- Modify trigger public.p11.tr
ALTER TABLE p11 ENABLE TRIGGER tr;
-- Drop "p3" table
DROP TABLE "p3";
