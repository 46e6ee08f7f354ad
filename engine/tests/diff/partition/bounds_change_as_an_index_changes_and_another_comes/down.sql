-- driftless:generated

-- Drop index "pi" of table "p"
DROP INDEX "pi";
-- Drop index "pu" of table "p"
DROP INDEX "pu";
-- Create index "p1_c_idx" on table "p1"
CREATE INDEX "p1_c_idx" ON "p1" USING btree (c);
-- Create index "pi" on table "p"
CREATE INDEX "pi" ON "p" USING btree (c);
-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (10);
