-- driftless:generated

-- Modify "teams" table
ALTER TABLE "teams" DROP CONSTRAINT "teams_captain_id_fkey";
-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_team_id_fkey";
