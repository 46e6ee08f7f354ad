-- driftless:generated
-- hazard: data-loss: drops column public.players.team_id
-- hazard: data-loss: drops column public.players.number

-- Modify "players" table
ALTER TABLE "players"
  DROP CONSTRAINT "players_team_id_fkey",
  DROP CONSTRAINT "players_number_check",
  DROP COLUMN "team_id",
  DROP COLUMN "number";
