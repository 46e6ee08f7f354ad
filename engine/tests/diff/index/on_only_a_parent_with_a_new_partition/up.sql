-- driftless:generated

-- Drop index "i" of table "p"
DROP INDEX "i";
-- Create "p3" table
CREATE TABLE "p3" (
  "a" integer,
  "b" integer
);
-- Detach partition "p2"
ALTER TABLE "p" DETACH PARTITION "p2";
-- Attach partition "p2"
ALTER TABLE "p" ATTACH PARTITION "p2" FOR VALUES FROM (2) TO (4);
-- Attach partition "p3"
ALTER TABLE "p" ATTACH PARTITION "p3" FOR VALUES FROM (5) TO (6);
-- Create index "i" on table "p"
CREATE INDEX "i" ON ONLY "p" USING btree (a);
