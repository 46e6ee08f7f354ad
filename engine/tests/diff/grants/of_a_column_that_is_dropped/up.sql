-- driftless:generated
-- hazard: data-loss: drops column public.users."Mail"

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "Mail";
