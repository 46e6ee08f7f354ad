-- driftless:generated

-- Drop index "users_lower_idx" of table "users"
DROP INDEX "users_lower_idx";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE text;
-- Create index "users_lower_idx" on table "users"
CREATE INDEX "users_lower_idx" ON "users" USING btree (lower(name));
