-- driftless:generated
-- hazard: breaks-application: drops view public.people
-- hazard: data-loss: drops column public.users.name

-- Drop view public.people
DROP VIEW "people";
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "name";
