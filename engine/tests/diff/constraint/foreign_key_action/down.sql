-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts"
  DROP CONSTRAINT "posts_author_fkey",
  ADD CONSTRAINT "posts_author_fkey" FOREIGN KEY (author) REFERENCES users(id);
