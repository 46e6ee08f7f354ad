-- driftless:generated
-- hazard: blocks-writes: builds the index of public.teams.teams_code_key while public.teams is locked
-- hazard: can-fail: fails when rows of public.teams violate public.teams.teams_code_key
-- hazard: scan: checks every row of public.players for public.players.players_team_code_fkey
-- hazard: can-fail: fails when rows of public.players violate public.players.players_team_code_fkey

-- Modify "teams" table
ALTER TABLE "teams"
  ADD COLUMN "code" text,
  ADD CONSTRAINT "teams_code_key" UNIQUE (code);
-- Modify "players" table
ALTER TABLE "players" ADD CONSTRAINT "players_team_code_fkey" FOREIGN KEY (team_code) REFERENCES teams(code);
