-- driftless:generated

-- Modify "m" table
ALTER TABLE "m" DROP CONSTRAINT "x";
-- Create index "x" on table "m"
CREATE UNIQUE INDEX "x" ON "m" USING btree (id);
