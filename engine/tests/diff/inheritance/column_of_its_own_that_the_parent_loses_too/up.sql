-- driftless:generated

-- Modify "animals" table
ALTER TABLE "animals" DROP COLUMN "name";
-- Modify "dogs" table
ALTER TABLE "dogs" DROP COLUMN "name";
