-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "c";
-- Drop index "i" of table "users"
DROP INDEX "i";
-- Drop index "p" of table "users"
DROP INDEX "p";
-- Create index "p" on table "users"
CREATE INDEX "p" ON "users" USING btree (email);
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "name";
