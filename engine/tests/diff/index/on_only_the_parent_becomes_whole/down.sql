-- driftless:generated

-- Drop index "i" of table "p"
DROP INDEX "i";
-- Create index "i1" on table "p1"
CREATE INDEX "i1" ON "p1" USING btree (a);
-- Create index "i" on table "p"
CREATE INDEX "i" ON ONLY "p" USING btree (a);
-- Attach index "i1" to "i"
ALTER INDEX "i" ATTACH PARTITION "i1";
