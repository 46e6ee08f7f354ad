-- driftless:generated

-- Modify "players" table
ALTER TABLE "players" ADD COLUMN "team_id" bigint;
-- Create index "players_team_id_idx" on table "players"
CREATE INDEX "players_team_id_idx" ON "players" USING btree (team_id);
-- Modify "players" table
ALTER TABLE "players" ADD CONSTRAINT "players_team_id_fkey" FOREIGN KEY (team_id) REFERENCES teams(id);
