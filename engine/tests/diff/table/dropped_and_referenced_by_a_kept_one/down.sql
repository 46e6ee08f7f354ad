-- driftless:generated
-- hazard: scan: checks every row of public.players for public.players.players_team_id_fkey
-- hazard: can-fail: fails when rows of public.players violate public.players.players_team_id_fkey

-- Create "teams" table
CREATE TABLE "teams" (
  "id" bigint NOT NULL,
  CONSTRAINT "teams_pkey" PRIMARY KEY (id)
);
-- Modify "players" table
ALTER TABLE "players" ADD CONSTRAINT "players_team_id_fkey" FOREIGN KEY (team_id) REFERENCES teams(id);
