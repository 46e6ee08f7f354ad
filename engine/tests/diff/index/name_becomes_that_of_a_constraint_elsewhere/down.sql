-- driftless:generated

-- Modify "b" table
ALTER TABLE "b" DROP CONSTRAINT "once";
-- Create index "once" on table "a"
CREATE INDEX "once" ON "a" USING btree (n);
