-- driftless:generated
-- hazard: rewrite: rewrites table public.posts
-- hazard: can-fail: fails when a value of public.posts.tag does not convert (text[] to text)

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "tag" DROP DEFAULT,
  ALTER COLUMN "tag" TYPE text USING "tag"::text,
  ALTER COLUMN "tag" SET DEFAULT 'none'::text;
