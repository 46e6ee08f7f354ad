-- driftless:generated
-- hazard: rewrite: rewrites table public.posts
-- hazard: can-fail: fails when a value of public.posts.tag does not convert (text to text[])

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "tag" DROP DEFAULT,
  ALTER COLUMN "tag" TYPE text[] USING CASE WHEN "tag" IS NOT NULL THEN ARRAY["tag"]::text[] END,
  ALTER COLUMN "tag" SET DEFAULT '{none}'::text[];
