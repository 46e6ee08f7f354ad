-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts" NO INHERIT "accounts";
ALTER TABLE "posts"
  DISABLE ROW LEVEL SECURITY,
  DROP COLUMN "id2";
-- Drop "accounts" table
DROP TABLE "accounts";
-- Drop "select2" table
DROP TABLE "select2";
-- Modify "posts" table
ALTER TABLE "posts"
  DROP CONSTRAINT "only_once",
  DROP COLUMN "id";
