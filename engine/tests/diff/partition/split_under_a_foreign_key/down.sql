-- driftless:generated

-- Detach partition "pa"
ALTER TABLE "p" DETACH PARTITION "pa";
-- Detach partition "pb"
ALTER TABLE "p" DETACH PARTITION "pb";
-- Create "p1" table
CREATE TABLE "p1" (
  "a" integer NOT NULL,
  CONSTRAINT "p1_pkey" PRIMARY KEY (a)
);
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (10);
-- Modify "o" table
ALTER TABLE "o" ADD CONSTRAINT "o_b_fkey" FOREIGN KEY (b) REFERENCES p(a);
-- Drop "pa" table
DROP TABLE "pa";
-- Drop "pb" table
DROP TABLE "pb";
