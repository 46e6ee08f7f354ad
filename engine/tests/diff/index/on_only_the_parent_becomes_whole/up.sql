-- driftless:generated

-- Drop index "i" of table "p"
DROP INDEX "i";
-- Create index "p1_a_idx" on table "p1"
CREATE INDEX "p1_a_idx" ON "p1" USING btree (a);
-- Create index "p21_a_idx" on table "p21"
CREATE INDEX "p21_a_idx" ON "p21" USING btree (a);
-- Create index "p2_a_idx" on table "p2"
CREATE INDEX "p2_a_idx" ON "p2" USING btree (a);
-- Create index "i" on table "p"
CREATE INDEX "i" ON "p" USING btree (a);
