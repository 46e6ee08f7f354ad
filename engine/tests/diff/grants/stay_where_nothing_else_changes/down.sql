-- driftless:generated
-- hazard: data-loss: drops column public.teams.name

-- Modify "teams" table
ALTER TABLE "teams" DROP COLUMN "name";
