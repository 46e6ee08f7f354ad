-- driftless:generated

-- Detach partition "p3"
ALTER TABLE "p" DETACH PARTITION "p3";
-- Drop index "i" of table "p"
DROP INDEX "i";
-- Detach partition "p2"
ALTER TABLE "p" DETACH PARTITION "p2";
-- Attach partition "p2"
ALTER TABLE "p" ATTACH PARTITION "p2" FOR VALUES FROM (2) TO (3);
-- Create index "i" on table "p"
CREATE INDEX "i" ON ONLY "p" USING btree (a);
-- Drop "p3" table
DROP TABLE "p3";
