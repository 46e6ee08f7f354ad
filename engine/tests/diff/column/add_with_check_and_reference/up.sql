-- driftless:generated

-- Modify "players" table
ALTER TABLE "players"
  ADD COLUMN "team_id" bigint,
  ADD COLUMN "number" integer,
  ADD CONSTRAINT "players_number_check" CHECK (((number >= 1) AND (number <= 99))),
  ADD CONSTRAINT "players_team_id_fkey" FOREIGN KEY (team_id) REFERENCES teams(id);
