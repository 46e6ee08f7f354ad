-- driftless:generated

-- Drop index "of_all" of table "p"
DROP INDEX "of_all";
-- Create index "p1_a_idx" on table "p1"
CREATE INDEX "p1_a_idx" ON "p1" USING btree (a);
-- Create index "of_all" on table "p"
CREATE INDEX "of_all" ON "p" USING btree (a);
