-- driftless:generated

-- Create "teams" table
CREATE TABLE "teams" (
  "id" bigint NOT NULL,
  CONSTRAINT "teams_pkey" PRIMARY KEY (id)
);
-- Modify "players" table
ALTER TABLE "players" ADD CONSTRAINT "players_team_id_fkey" FOREIGN KEY (team_id) REFERENCES teams(id);
