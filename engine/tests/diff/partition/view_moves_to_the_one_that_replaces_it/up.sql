-- driftless:generated

-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Create "p_new" table
CREATE TABLE "p_new" (
  "a" integer,
  "b" text
);
-- Attach partition "p_new"
ALTER TABLE "p" ATTACH PARTITION "p_new" FOR VALUES FROM (1) TO (20);
-- Replace view public.latest
CREATE OR REPLACE VIEW latest AS
 SELECT p_new.a,
    p_new.b
   FROM p_new;
-- Drop "p1" table
DROP TABLE "p1";
