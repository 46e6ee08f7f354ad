-- driftless:generated
-- hazard: data-loss: drops column public.users.slug

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_slug_key",
  DROP COLUMN "slug";
