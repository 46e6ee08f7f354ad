-- driftless:generated

-- Detach partition "p_new"
ALTER TABLE "p" DETACH PARTITION "p_new";
-- Create "p1" table
CREATE TABLE "p1" (
  "a" integer,
  "b" text
);
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (10);
-- Replace view public.latest
CREATE OR REPLACE VIEW latest AS
 SELECT p1.a,
    p1.b
   FROM p1;
-- Drop "p_new" table
DROP TABLE "p_new";
