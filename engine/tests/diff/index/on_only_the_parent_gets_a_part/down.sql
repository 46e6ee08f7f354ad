-- driftless:generated

-- Drop index "i" of table "p"
DROP INDEX "i";
-- Drop index "j" of table "p"
DROP INDEX "j";
-- Create index "i" on table "p"
CREATE INDEX "i" ON ONLY "p" USING btree (a);
-- Create index "j" on table "p"
CREATE INDEX "j" ON ONLY "p" USING btree (b);
-- Create index "j1" on table "p1"
CREATE INDEX "j1" ON "p1" USING btree (b);
