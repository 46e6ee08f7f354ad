-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "u";
-- Create index "u" on table "users"
CREATE UNIQUE INDEX "u" ON "users" USING btree (email);
