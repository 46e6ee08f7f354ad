-- driftless:generated
-- hazard: rewrite: rewrites table public.posts
-- hazard: can-fail: fails when a value of public.posts.user_id does not convert (bigint to integer)
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.id does not convert (bigint to integer)

-- Modify "posts" table
ALTER TABLE "posts" ALTER COLUMN "user_id" TYPE integer;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" TYPE integer;
