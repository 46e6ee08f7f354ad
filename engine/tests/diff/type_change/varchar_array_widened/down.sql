-- driftless:generated
-- hazard: rewrite: rewrites table public.posts
-- hazard: can-fail: fails when a value of public.posts.tags does not convert (text[] to character varying(20)[])

-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "tags" DROP DEFAULT,
  ALTER COLUMN "tags" TYPE character varying(20)[],
  ALTER COLUMN "tags" SET DEFAULT '{}'::character varying[];
