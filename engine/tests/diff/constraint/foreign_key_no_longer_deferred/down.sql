-- driftless:generated

-- Modify "players" table
ALTER TABLE "players" ALTER CONSTRAINT "players_team_id_fkey" DEFERRABLE INITIALLY DEFERRED;
