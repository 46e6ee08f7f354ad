-- driftless:generated
-- hazard: breaks-application: drops routine public.name_of(bigint)
-- hazard: data-loss: drops column public.users.name

-- Drop routine public.name_of(bigint)
DROP ROUTINE "name_of"(bigint);
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "name";
