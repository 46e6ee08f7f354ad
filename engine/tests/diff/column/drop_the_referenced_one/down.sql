-- driftless:generated

-- Modify "teams" table
ALTER TABLE "teams"
  ADD COLUMN "code" text,
  ADD CONSTRAINT "teams_code_key" UNIQUE (code);
-- Modify "players" table
ALTER TABLE "players" ADD CONSTRAINT "players_team_code_fkey" FOREIGN KEY (team_code) REFERENCES teams(code);
