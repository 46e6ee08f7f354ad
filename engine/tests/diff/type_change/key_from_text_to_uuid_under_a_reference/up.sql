-- driftless:generated
-- hazard: rewrite: rewrites table public.posts
-- hazard: can-fail: fails when a value of public.posts.user_id does not convert (text to uuid)
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.id does not convert (text to uuid)
-- hazard: scan: checks every row of public.posts for public.posts.posts_user_id_fkey
-- hazard: can-fail: fails when rows of public.posts violate public.posts.posts_user_id_fkey

-- Modify "posts" table
ALTER TABLE "posts"
  DROP CONSTRAINT "posts_user_id_fkey",
  ALTER COLUMN "user_id" TYPE uuid USING "user_id"::uuid;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" TYPE uuid USING "id"::uuid;
-- Modify "posts" table
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id);
