-- driftless:generated

-- Drop index "p" of table "users"
DROP INDEX "p";
-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "name" text,
  ADD CONSTRAINT "c" CHECK ((name <> (email)::text));
-- Create index "i" on table "users"
CREATE INDEX "i" ON "users" USING btree (name, email);
-- Create index "p" on table "users"
CREATE INDEX "p" ON "users" USING btree (email) WHERE (name IS NOT NULL);
