-- driftless:generated

-- Drop "lookup" table
DROP TABLE "lookup";
-- Create index "lookup" on table "a"
CREATE INDEX "lookup" ON "a" USING btree (n);
