-- driftless:generated

-- Drop "files" table
DROP TABLE "files";
-- Create "items" table
CREATE TABLE "items" (
  "name" text
);
-- Create index "by_id" on table "items"
CREATE INDEX "by_id" ON "items" USING hash (name);
