-- driftless:generated

-- Modify "players" table
ALTER TABLE "players" DROP CONSTRAINT "players_team_id_fkey";
-- Modify "teams" table
ALTER TABLE "teams"
  DROP CONSTRAINT "teams_pkey",
  ADD CONSTRAINT "teams_pkey" PRIMARY KEY (code);
-- Modify "players" table
ALTER TABLE "players" ADD CONSTRAINT "players_team_code_fkey" FOREIGN KEY (team_code) REFERENCES teams(code);
