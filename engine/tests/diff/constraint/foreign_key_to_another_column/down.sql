-- driftless:generated
-- hazard: scan: checks every row of public.players for public.players.players_team
-- hazard: can-fail: fails when rows of public.players violate public.players.players_team

-- Modify "players" table
ALTER TABLE "players"
  DROP CONSTRAINT "players_team",
  ADD CONSTRAINT "players_team" FOREIGN KEY (team) REFERENCES teams(id);
