-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_team_id_fkey";
