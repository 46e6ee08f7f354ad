-- driftless:generated
-- hazard: data-loss: drops column public.users.avatar_url
-- hazard: data-loss: drops column public.users.bio

-- Drop index "users_avatar_url_idx" of table "users"
DROP INDEX "users_avatar_url_idx";
-- Modify "users" table
ALTER TABLE "users"
  DROP COLUMN "avatar_url",
  DROP COLUMN "bio";
