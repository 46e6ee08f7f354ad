-- driftless:generated

-- Drop "posts" table
DROP TABLE "posts";
-- Create "files" table
CREATE TABLE "files" (
  "id" integer
);
-- Create index "only_once" on table "files"
CREATE INDEX "only_once" ON "files" USING hash (id);
