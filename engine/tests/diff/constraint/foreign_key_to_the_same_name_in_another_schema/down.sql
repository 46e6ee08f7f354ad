-- driftless:generated

-- Modify "players" table
ALTER TABLE "public"."players"
  DROP CONSTRAINT "players_team",
  ADD CONSTRAINT "players_team" FOREIGN KEY (team_id) REFERENCES s1.teams(id);
