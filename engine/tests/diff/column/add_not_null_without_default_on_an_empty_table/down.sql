-- driftless:generated
-- hazard: data-loss: drops column public.users.email

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "email";
