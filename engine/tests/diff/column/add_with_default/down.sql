-- driftless:generated
-- hazard: data-loss: drops column public.users.is_active
-- hazard: data-loss: drops column public.users.tags
-- hazard: data-loss: drops column public.users.at

-- Modify "users" table
ALTER TABLE "users"
  DROP COLUMN "is_active",
  DROP COLUMN "tags",
  DROP COLUMN "at";
