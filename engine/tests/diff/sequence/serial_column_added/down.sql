-- driftless:generated
-- hazard: data-loss: drops column public.users.n

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "n";
