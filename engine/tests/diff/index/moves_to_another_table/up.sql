-- driftless:generated

-- Drop index "i" of table "a"
DROP INDEX "i";
-- Create index "i" on table "b"
CREATE INDEX "i" ON "b" USING btree (x);
