-- driftless:generated

-- Drop view public.all_teams
DROP VIEW "all_teams";
-- Create "players" table
CREATE TABLE "players" (
  "id" bigint NOT NULL,
  CONSTRAINT "players_pkey" PRIMARY KEY (id)
);
-- Drop "teams" table
DROP TABLE "teams";
