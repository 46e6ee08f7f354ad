-- driftless:generated

-- Drop "tags" table
DROP TABLE "tags";
-- Create index "only_once" on table "items"
CREATE INDEX "only_once" ON "items" USING hash (name);
