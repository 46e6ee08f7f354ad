-- driftless:generated
-- hazard: data-loss: drops column public.users.token

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "token";
