-- driftless:generated
-- hazard: blocks-writes: builds the index of public.teams.teams_pkey while public.teams is locked
-- hazard: can-fail: fails when rows of public.teams violate public.teams.teams_pkey
-- hazard: scan: checks every row of public.players for public.players.player_team
-- hazard: can-fail: fails when rows of public.players violate public.players.player_team

-- Modify "players" table
ALTER TABLE "players" DROP CONSTRAINT "player_team";
-- Modify "teams" table
ALTER TABLE "teams"
  DROP CONSTRAINT "teams_pkey",
  DROP CONSTRAINT "teams_id_key",
  ADD CONSTRAINT "teams_pkey" PRIMARY KEY (id);
-- Modify "players" table
ALTER TABLE "players" ADD CONSTRAINT "player_team" FOREIGN KEY (team_id) REFERENCES teams(id);
