-- driftless:generated
-- hazard: data-loss: drops column public.users.name

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "name";
