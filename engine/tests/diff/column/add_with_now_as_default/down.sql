-- driftless:generated
-- hazard: data-loss: drops column public.users.created_at

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "created_at";
