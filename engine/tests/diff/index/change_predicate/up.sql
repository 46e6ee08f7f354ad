-- driftless:generated

-- Drop index "i" of table "users"
DROP INDEX "i";
-- Create index "i" on table "users"
CREATE INDEX "i" ON "users" USING btree (email) WHERE (name IS NOT NULL);
