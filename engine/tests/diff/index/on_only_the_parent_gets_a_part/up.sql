-- driftless:generated

-- Drop index "i" of table "p"
DROP INDEX "i";
-- Drop index "j" of table "p"
DROP INDEX "j";
-- Create index "j" on table "p"
CREATE INDEX "j" ON ONLY "p" USING btree (b);
-- Attach index "j1" to "j"
ALTER INDEX "j" ATTACH PARTITION "j1";
-- Create index "i1" on table "p1"
CREATE INDEX "i1" ON "p1" USING btree (a);
-- Create index "i2" on table "p2"
CREATE INDEX "i2" ON ONLY "p2" USING btree (a);
-- Create index "i" on table "p"
CREATE INDEX "i" ON ONLY "p" USING btree (a);
-- Attach index "i1" to "i"
ALTER INDEX "i" ATTACH PARTITION "i1";
-- Attach index "i2" to "i"
ALTER INDEX "i" ATTACH PARTITION "i2";
