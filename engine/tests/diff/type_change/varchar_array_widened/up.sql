-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "tags" DROP DEFAULT,
  ALTER COLUMN "tags" TYPE text[],
  ALTER COLUMN "tags" SET DEFAULT '{}'::text[];
