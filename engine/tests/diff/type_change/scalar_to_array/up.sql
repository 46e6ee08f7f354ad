-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "tag" DROP DEFAULT,
  ALTER COLUMN "tag" TYPE text[] USING CASE WHEN "tag" IS NOT NULL THEN ARRAY["tag"]::text[] END,
  ALTER COLUMN "tag" SET DEFAULT '{none}'::text[];
