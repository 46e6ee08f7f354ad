-- driftless:generated
-- hazard: rewrite: rewrites table public.posts
-- hazard: can-fail: fails when a value of public.posts.votes does not convert (text[] to integer[])

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "votes" DROP DEFAULT,
  ALTER COLUMN "votes" TYPE integer[] USING "votes"::integer[],
  ALTER COLUMN "votes" SET DEFAULT '{}'::integer[];
