-- driftless:generated
-- hazard: rewrite: rewrites table public.posts
-- hazard: can-fail: fails when a value of public.posts.tags does not convert (character varying(20)[] to text[])

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "tags" DROP DEFAULT,
  ALTER COLUMN "tags" TYPE text[],
  ALTER COLUMN "tags" SET DEFAULT '{}'::text[];
