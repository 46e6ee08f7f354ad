-- driftless:generated

-- Create "teams" table
CREATE TABLE "teams" (
  "id" bigint NOT NULL,
  CONSTRAINT "teams_pkey" PRIMARY KEY (id)
);
-- Create view public.all_teams
CREATE VIEW all_teams AS
 SELECT teams.id
   FROM teams;
-- Drop "players" table
DROP TABLE "players";
