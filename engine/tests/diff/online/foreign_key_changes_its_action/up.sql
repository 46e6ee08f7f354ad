-- driftless:generated
-- atlas:txmode none

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_team_id_fkey",
  ADD CONSTRAINT "users_team_id_fkey" FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE SET NULL NOT VALID;
ALTER TABLE "users" VALIDATE CONSTRAINT "users_team_id_fkey";
