-- driftless:generated

-- Modify "tags" table
ALTER TABLE "app"."tags" SET LOGGED;
