-- driftless:generated

-- Create index "players_team_id_idx" on table "players"
CREATE INDEX "players_team_id_idx" ON "players" USING btree (team_id);
-- Modify "players" table
ALTER TABLE "players" ADD CONSTRAINT "players_team_id_fkey" FOREIGN KEY (team_id) REFERENCES teams(id) ON UPDATE CASCADE ON DELETE SET NULL;
