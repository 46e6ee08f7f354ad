-- driftless:generated

-- Rename a column of "posts" table
ALTER TABLE "posts" RENAME COLUMN "user_id" TO "author_id";
-- Rename constraint "posts_user_id_fkey"
ALTER TABLE "posts" RENAME CONSTRAINT "posts_user_id_fkey" TO "posts_author_id_fkey";
