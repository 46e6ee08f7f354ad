-- driftless:generated
-- hazard: scan: checks every row of public.teams for public.teams.teams_captain_id_fkey
-- hazard: can-fail: fails when rows of public.teams violate public.teams.teams_captain_id_fkey
-- hazard: scan: checks every row of public.users for public.users.users_team_id_fkey
-- hazard: can-fail: fails when rows of public.users violate public.users.users_team_id_fkey

-- Modify "teams" table
ALTER TABLE "teams" ADD CONSTRAINT "teams_captain_id_fkey" FOREIGN KEY (captain_id) REFERENCES users(id);
-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "users_team_id_fkey" FOREIGN KEY (team_id) REFERENCES teams(id);
