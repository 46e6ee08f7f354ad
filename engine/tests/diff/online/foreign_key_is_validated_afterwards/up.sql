-- driftless:generated
-- atlas:txmode none

-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "users_team_id_fkey" FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE CASCADE DEFERRABLE NOT VALID;
ALTER TABLE "users" VALIDATE CONSTRAINT "users_team_id_fkey";
