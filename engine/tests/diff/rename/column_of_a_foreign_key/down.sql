-- driftless:generated

-- Rename constraint "posts_author_id_fkey"
ALTER TABLE "posts" RENAME CONSTRAINT "posts_author_id_fkey" TO "posts_user_id_fkey";
-- Rename a column of "posts" table
ALTER TABLE "posts" RENAME COLUMN "author_id" TO "user_id";
