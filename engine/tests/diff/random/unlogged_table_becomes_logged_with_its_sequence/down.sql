-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" SET UNLOGGED;
-- Modify sequence "counter"
ALTER SEQUENCE "counter" SET LOGGED;
