-- driftless:generated

-- Modify "a_teams" table
ALTER TABLE "a_teams" ADD CONSTRAINT "code_once" UNIQUE (code);
-- Modify "z_players" table
ALTER TABLE "z_players" ADD CONSTRAINT "z_players_team_fkey" FOREIGN KEY (team) REFERENCES a_teams(code);
