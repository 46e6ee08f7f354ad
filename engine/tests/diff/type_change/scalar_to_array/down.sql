-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "tag" DROP DEFAULT,
  ALTER COLUMN "tag" TYPE text USING "tag"::text,
  ALTER COLUMN "tag" SET DEFAULT 'none'::text;
