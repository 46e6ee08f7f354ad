-- driftless:generated

-- Modify "b" table
ALTER TABLE "b" SET UNLOGGED;
-- Modify "a" table
ALTER TABLE "a" SET UNLOGGED;
