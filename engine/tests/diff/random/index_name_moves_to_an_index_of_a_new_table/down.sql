-- driftless:generated

-- Drop "items" table
DROP TABLE "items";
-- Create "files" table
CREATE TABLE "files" (
  "id" integer
);
-- Create index "by_id" on table "files"
CREATE INDEX "by_id" ON "files" USING btree (id);
