-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "votes" DROP DEFAULT,
  ALTER COLUMN "votes" TYPE text[],
  ALTER COLUMN "votes" SET DEFAULT '{}'::text[];
