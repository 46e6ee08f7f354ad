-- driftless:generated

-- Modify "a" table
ALTER TABLE "a" SET LOGGED;
-- Modify "b" table
ALTER TABLE "b" SET LOGGED;
