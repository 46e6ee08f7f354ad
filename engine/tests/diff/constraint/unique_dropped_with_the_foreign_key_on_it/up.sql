-- driftless:generated

-- Modify "z_players" table
ALTER TABLE "z_players" DROP CONSTRAINT "z_players_team_fkey";
-- Modify "a_teams" table
ALTER TABLE "a_teams" DROP CONSTRAINT "code_once";
