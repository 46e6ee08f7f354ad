-- driftless:generated

-- Modify "players" table
ALTER TABLE "players"
  DROP CONSTRAINT "players_team_id_fkey",
  DROP CONSTRAINT "players_number_check",
  DROP COLUMN "team_id",
  DROP COLUMN "number";
