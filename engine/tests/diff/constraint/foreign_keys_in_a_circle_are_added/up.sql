-- driftless:generated

-- Modify "teams" table
ALTER TABLE "teams" ADD CONSTRAINT "teams_captain_id_fkey" FOREIGN KEY (captain_id) REFERENCES users(id);
-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "users_team_id_fkey" FOREIGN KEY (team_id) REFERENCES teams(id);
