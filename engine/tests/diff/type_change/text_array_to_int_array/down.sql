-- driftless:generated
-- hazard: rewrite: rewrites table public.posts
-- hazard: can-fail: fails when a value of public.posts.votes does not convert (integer[] to text[])

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "votes" DROP DEFAULT,
  ALTER COLUMN "votes" TYPE text[],
  ALTER COLUMN "votes" SET DEFAULT '{}'::text[];
