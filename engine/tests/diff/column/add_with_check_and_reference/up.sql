-- driftless:generated
-- hazard: scan: checks every row of public.players for public.players.players_number_check
-- hazard: can-fail: fails when rows of public.players violate public.players.players_number_check
-- hazard: scan: checks every row of public.players for public.players.players_team_id_fkey
-- hazard: can-fail: fails when rows of public.players violate public.players.players_team_id_fkey

-- Modify "players" table
ALTER TABLE "players"
  ADD COLUMN "team_id" bigint,
  ADD COLUMN "number" integer,
  ADD CONSTRAINT "players_number_check" CHECK (((number >= 1) AND (number <= 99))),
  ADD CONSTRAINT "players_team_id_fkey" FOREIGN KEY (team_id) REFERENCES teams(id);
