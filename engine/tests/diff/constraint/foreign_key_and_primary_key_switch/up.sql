-- driftless:generated
-- hazard: blocks-writes: builds the index of public.teams.teams_pkey while public.teams is locked
-- hazard: can-fail: fails when rows of public.teams violate public.teams.teams_pkey
-- hazard: scan: checks every row of public.players for public.players.players_team_code_fkey
-- hazard: can-fail: fails when rows of public.players violate public.players.players_team_code_fkey

-- Modify "players" table
ALTER TABLE "players" DROP CONSTRAINT "players_team_id_fkey";
-- Modify "teams" table
ALTER TABLE "teams"
  DROP CONSTRAINT "teams_pkey",
  ADD CONSTRAINT "teams_pkey" PRIMARY KEY (code);
-- Modify "players" table
ALTER TABLE "players" ADD CONSTRAINT "players_team_code_fkey" FOREIGN KEY (team_code) REFERENCES teams(code);
