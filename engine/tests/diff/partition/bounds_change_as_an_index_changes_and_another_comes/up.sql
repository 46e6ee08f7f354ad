-- driftless:generated

-- Drop index "pi" of table "p"
DROP INDEX "pi";
-- Create index "p1_a_idx" on table "p1"
CREATE UNIQUE INDEX "p1_a_idx" ON "p1" USING btree (a);
-- Create index "pu" on table "p"
CREATE UNIQUE INDEX "pu" ON "p" USING btree (a);
-- Create index "p1_c_a_idx" on table "p1"
CREATE INDEX "p1_c_a_idx" ON "p1" USING btree (c, a);
-- Create index "pi" on table "p"
CREATE INDEX "pi" ON "p" USING btree (c, a);
-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (20);
