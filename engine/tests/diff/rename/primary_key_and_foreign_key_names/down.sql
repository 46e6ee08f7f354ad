-- driftless:generated

-- Rename constraint "posts_user_id_fkey"
ALTER TABLE "posts" RENAME CONSTRAINT "posts_user_id_fkey" TO "fk_user";
-- Rename constraint "users_pkey"
ALTER TABLE "users" RENAME CONSTRAINT "users_pkey" TO "pk_users";
