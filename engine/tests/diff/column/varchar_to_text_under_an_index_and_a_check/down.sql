-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "c";
-- Drop index "i" of table "users"
DROP INDEX "i";
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "email" TYPE character varying(255),
  ADD CONSTRAINT "c" CHECK (((email)::text <> ''::text));
-- Create index "i" on table "users"
CREATE INDEX "i" ON "users" USING btree (lower((email)::text));
