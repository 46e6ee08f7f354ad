-- driftless:generated
-- hazard: data-loss: drops column public.users.nickname

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "nickname";
