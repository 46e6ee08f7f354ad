-- driftless:generated

-- Modify "players" table
ALTER TABLE "players" DROP CONSTRAINT "players_team_id_fkey";
-- Drop "teams" table
DROP TABLE "teams";
