-- driftless:generated
-- hazard: scan: checks every row of public.profiles for public.profiles.profiles_user_id_fkey
-- hazard: can-fail: fails when rows of public.profiles violate public.profiles.profiles_user_id_fkey
-- hazard: data-loss: drops column public.users.profile_id

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_profile_id_fkey";
-- Modify "profiles" table
ALTER TABLE "profiles"
  ADD COLUMN "user_id" bigint,
  ADD CONSTRAINT "profiles_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id);
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "profile_id";
