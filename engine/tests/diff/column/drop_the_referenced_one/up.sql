-- driftless:generated

-- Modify "players" table
ALTER TABLE "players" DROP CONSTRAINT "players_team_code_fkey";
-- Modify "teams" table
ALTER TABLE "teams"
  DROP CONSTRAINT "teams_code_key",
  DROP COLUMN "code";
