-- driftless:generated

-- Modify "players" table
ALTER TABLE "players" DROP CONSTRAINT "players_team_id_fkey";
-- Drop index "players_team_id_idx" of table "players"
DROP INDEX "players_team_id_idx";
-- Modify "players" table
ALTER TABLE "players" DROP COLUMN "team_id";
