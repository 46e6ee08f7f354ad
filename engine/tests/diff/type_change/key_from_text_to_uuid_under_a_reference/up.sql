-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts"
  DROP CONSTRAINT "posts_user_id_fkey",
  ALTER COLUMN "user_id" TYPE uuid USING "user_id"::uuid;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" TYPE uuid USING "id"::uuid;
-- Modify "posts" table
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id);
