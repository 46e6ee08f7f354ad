-- driftless:generated

-- Modify "profiles" table
ALTER TABLE "profiles" DROP CONSTRAINT "profiles_user_id_fkey";
-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "profile_id" bigint,
  ADD CONSTRAINT "users_profile_id_fkey" FOREIGN KEY (profile_id) REFERENCES profiles(id);
-- Modify "profiles" table
ALTER TABLE "profiles" DROP COLUMN "user_id";
