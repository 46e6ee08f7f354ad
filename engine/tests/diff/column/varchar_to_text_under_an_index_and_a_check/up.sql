-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "c";
-- Drop index "i" of table "users"
DROP INDEX "i";
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "email" TYPE text,
  ADD CONSTRAINT "c" CHECK ((email <> ''::text));
-- Create index "i" on table "users"
CREATE INDEX "i" ON "users" USING btree (lower(email));
