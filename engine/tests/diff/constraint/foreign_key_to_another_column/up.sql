-- driftless:generated

-- Modify "players" table
ALTER TABLE "players"
  DROP CONSTRAINT "players_team",
  ADD CONSTRAINT "players_team" FOREIGN KEY (team) REFERENCES teams(number);
