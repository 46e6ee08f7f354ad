-- driftless:generated

-- Drop index "i" of table "b"
DROP INDEX "i";
-- Create index "i" on table "a"
CREATE INDEX "i" ON "a" USING btree (x);
