-- driftless:generated

-- Modify "teams" table
ALTER TABLE "teams" ADD COLUMN "name" text;
