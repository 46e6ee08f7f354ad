-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "votes" DROP DEFAULT,
  ALTER COLUMN "votes" TYPE integer[] USING "votes"::integer[],
  ALTER COLUMN "votes" SET DEFAULT '{}'::integer[];
