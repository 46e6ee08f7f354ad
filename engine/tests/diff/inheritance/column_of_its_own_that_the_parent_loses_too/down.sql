-- driftless:generated

-- Modify "dogs" table
ALTER TABLE "dogs" ADD COLUMN "name" text;
-- Modify "animals" table
ALTER TABLE "animals" ADD COLUMN "name" text;
