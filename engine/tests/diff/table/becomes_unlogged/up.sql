-- driftless:generated

-- Modify "cache" table
ALTER TABLE "cache" SET UNLOGGED;
