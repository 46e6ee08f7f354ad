-- driftless:generated
-- hazard: data-loss: drops column public.users.number

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "number";
