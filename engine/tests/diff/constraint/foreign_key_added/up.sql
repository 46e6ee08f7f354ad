-- driftless:generated
-- hazard: blocks-writes: builds index public.players_team_id_idx while writes to public.players wait
-- hazard: scan: checks every row of public.players for public.players.players_team_id_fkey
-- hazard: can-fail: fails when rows of public.players violate public.players.players_team_id_fkey

-- Create index "players_team_id_idx" on table "players"
CREATE INDEX "players_team_id_idx" ON "players" USING btree (team_id);
-- Modify "players" table
ALTER TABLE "players" ADD CONSTRAINT "players_team_id_fkey" FOREIGN KEY (team_id) REFERENCES teams(id) ON UPDATE CASCADE ON DELETE SET NULL;
