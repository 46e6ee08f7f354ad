-- driftless:generated

-- Drop index "of_all" of table "p"
DROP INDEX "of_all";
-- Rename index "own"
ALTER INDEX "own" RENAME TO "p1_a_idx";
-- Create index "of_all" on table "p"
CREATE INDEX "of_all" ON "p" USING btree (a, b);
-- Create index "own" on table "p1"
CREATE INDEX "own" ON "p1" USING btree (a, b);
