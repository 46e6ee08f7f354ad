-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_profile_id_fkey";
-- Modify "profiles" table
ALTER TABLE "profiles"
  ADD COLUMN "user_id" bigint,
  ADD CONSTRAINT "profiles_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id);
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "profile_id";
