-- driftless:generated

-- Modify "players" table
ALTER TABLE "players" DROP CONSTRAINT "player_team";
-- Modify "teams" table
ALTER TABLE "teams"
  DROP CONSTRAINT "teams_pkey",
  DROP CONSTRAINT "teams_id_key",
  ADD CONSTRAINT "teams_pkey" PRIMARY KEY (id);
-- Modify "players" table
ALTER TABLE "players" ADD CONSTRAINT "player_team" FOREIGN KEY (team_id) REFERENCES teams(id);
