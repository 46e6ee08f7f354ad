-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" SET LOGGED;
