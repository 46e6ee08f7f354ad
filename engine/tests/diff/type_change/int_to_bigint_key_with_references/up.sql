-- driftless:generated
-- hazard: rewrite: rewrites table public.posts
-- hazard: can-fail: fails when a value of public.posts.user_id does not convert (integer to bigint)
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.id does not convert (integer to bigint)

-- Modify "posts" table
ALTER TABLE "posts" ALTER COLUMN "user_id" TYPE bigint;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" TYPE bigint;
