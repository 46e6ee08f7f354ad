-- driftless:generated

-- Rename constraint "fk_user"
ALTER TABLE "posts" RENAME CONSTRAINT "fk_user" TO "posts_user_id_fkey";
-- Rename constraint "pk_users"
ALTER TABLE "users" RENAME CONSTRAINT "pk_users" TO "users_pkey";
