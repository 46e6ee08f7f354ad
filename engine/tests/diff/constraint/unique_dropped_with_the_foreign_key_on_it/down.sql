-- driftless:generated
-- hazard: blocks-writes: builds the index of public.a_teams.code_once while public.a_teams is locked
-- hazard: can-fail: fails when rows of public.a_teams violate public.a_teams.code_once
-- hazard: scan: checks every row of public.z_players for public.z_players.z_players_team_fkey
-- hazard: can-fail: fails when rows of public.z_players violate public.z_players.z_players_team_fkey

-- Modify "a_teams" table
ALTER TABLE "a_teams" ADD CONSTRAINT "code_once" UNIQUE (code);
-- Modify "z_players" table
ALTER TABLE "z_players" ADD CONSTRAINT "z_players_team_fkey" FOREIGN KEY (team) REFERENCES a_teams(code);
