-- driftless:generated
-- hazard: scan: checks every row of public.posts for public.posts.posts_author_fkey
-- hazard: can-fail: fails when rows of public.posts violate public.posts.posts_author_fkey

-- Modify "posts" table
ALTER TABLE "posts"
  DROP CONSTRAINT "posts_author_fkey",
  ADD CONSTRAINT "posts_author_fkey" FOREIGN KEY (author) REFERENCES users(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
